package vn.lienthong.organization;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.importing.Row;
import vn.lienthong.rule.BusinessRuleViolation;

/** The tree of units as it will be once the lines of a file have been added to the units that exist. */
class ArrivingUnits {

    /** Where a unit will stand, whether it arrives or exists. */
    private record Place(String parentCode, UnitKind kind) {

        static Place of(Unit unit) {
            return new Place(unit.parent().map(Unit::code).orElse(""), unit.kind());
        }

        static Place of(UnitLine line) {
            return new Place(line.parentCode(), line.kind());
        }
    }

    private final Map<String, Place> places = new HashMap<>();

    ArrivingUnits(Collection<Unit> existing, List<Row<UnitLine>> arriving) {
        existing.forEach(unit -> places.put(unit.code(), Place.of(unit)));
        arriving.forEach(row -> places.put(row.content().code(), Place.of(row.content())));
    }

    void check(UnitLine line) {
        if (line.isTop()) {
            requireProvince(line);
        } else {
            requireParent(line);
            requireNoCycle(line.code());
        }
    }

    /** The lines so that a unit stands after those above it. */
    List<Row<UnitLine>> parentsFirst(List<Row<UnitLine>> lines) {
        return lines.stream()
                .sorted(comparingInt(row -> depth(row.content().code())))
                .toList();
    }

    private int depth(String code) {
        var place = places.get(code);
        return place == null ? 0 : 1 + depth(place.parentCode());
    }

    private static void requireProvince(UnitLine line) {
        if (line.kind() != UnitKind.PROVINCE) {
            throw new BusinessRuleViolation(OrganizationRule.PARENT_MISSING, line.code());
        }
    }

    private void requireParent(UnitLine line) {
        var parent = Optional.ofNullable(places.get(line.parentCode()))
                .orElseThrow(() -> new BusinessRuleViolation(OrganizationRule.PARENT_UNKNOWN, line.parentCode()));
        if (line.kind().isAgency() && !parent.kind().isAgency()) {
            throw new BusinessRuleViolation(OrganizationRule.AGENCY_BELOW_DIVISION, line.parentCode());
        }
    }

    private void requireNoCycle(String code) {
        var passed = new HashSet<String>();
        for (var at = code; places.containsKey(at); at = places.get(at).parentCode()) {
            if (!passed.add(at)) {
                throw new BusinessRuleViolation(OrganizationRule.UNIT_ABOVE_ITSELF, at);
            }
        }
    }
}
