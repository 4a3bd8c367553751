package vn.lienthong.organization;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.importing.Effect;

/** The tree of units while imported lines, parents first, are written into it. */
class UnitTree {

    private final Units units;
    private final Map<String, Unit> byCode;
    private final LocalDate today;
    private final Set<Unit> unsent = new HashSet<>();

    UnitTree(Units units, Collection<Unit> existing, LocalDate today) {
        this.units = units;
        this.byCode = existing.stream().collect(toMap(Unit::code, identity()));
        this.today = today;
    }

    Effect take(UnitLine line) {
        return find(line.code()).map(unit -> change(unit, line)).orElseGet(() -> create(line));
    }

    /** To be called when all lines are in. */
    void settle() {
        byCode.values().forEach(Unit::findAgency);
        units.connect();
    }

    private Effect create(UnitLine line) {
        var parent = find(line.parentCode());
        parent.filter(unsent::contains).ifPresent(ignored -> sendAbove());
        var unit = new Unit(line, parent);
        units.add(unit);
        unsent.add(unit);
        byCode.put(unit.code(), unit);
        return Effect.created(line.told());
    }

    /** Level by level, because Hibernate cannot sort rows that refer to new rows of their own table. */
    private void sendAbove() {
        units.send();
        unsent.clear();
    }

    private Effect change(Unit unit, UnitLine line) {
        var differences = line.after(UnitLine.of(unit));
        if (!differences.isEmpty()) {
            unit.become(line, find(line.parentCode()), today);
        }
        return Effect.of(line.told(), differences);
    }

    private Optional<Unit> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
