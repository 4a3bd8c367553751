package vn.lienthong.organization;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.importing.Row;
import vn.lienthong.importing.Sheet;
import vn.lienthong.rule.BusinessRuleViolation;

/** The tree of units as it will be once the lines of a file have been added to the units that exist. */
class ArrivingUnits {

    /** Where a unit will stand, whether it arrives or exists. */
    private record Place(String parentCode, boolean isDivision) {

        static Place of(Unit unit) {
            return new Place(
                    unit.parent().map(Unit::code).orElse(""), !unit.kind().isAgency());
        }

        /** What does not say its kind is not taken for a division, so that nothing below it is refused for that. */
        static Place of(Row<UnitLine> row) {
            var line = row.content();
            return new Place(
                    line.parentCode(), row.says(UnitLine.KIND) && !line.kind().isAgency());
        }
    }

    private final Map<String, Place> places = new HashMap<>();

    ArrivingUnits(Collection<Unit> existing, List<Row<UnitLine>> arriving) {
        existing.forEach(unit -> places.put(unit.code(), Place.of(unit)));
        arriving.stream()
                .filter(row -> row.says(UnitLine.CODE))
                .forEach(row -> places.put(row.content().code(), Place.of(row)));
    }

    void check(Sheet sheet, List<Row<UnitLine>> lines) {
        sheet.check(lines, this::requireParent, UnitLine.KIND);
        sheet.check(lines, this::requireKnownParent);
        sheet.check(lines, this::requireAgencyAbove, UnitLine.KIND);
        sheet.check(lines, this::requireNoCycle, UnitLine.CODE);
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

    private void requireParent(UnitLine line) {
        if (line.isTop() && line.kind() != UnitKind.PROVINCE) {
            throw new BusinessRuleViolation(OrganizationRule.PARENT_MISSING, line.code());
        }
    }

    private void requireKnownParent(UnitLine line) {
        if (!line.isTop() && !places.containsKey(line.parentCode())) {
            throw new BusinessRuleViolation(OrganizationRule.PARENT_UNKNOWN, line.parentCode());
        }
    }

    private void requireAgencyAbove(UnitLine line) {
        var parent = Optional.ofNullable(places.get(line.parentCode()));
        if (line.kind().isAgency() && parent.filter(Place::isDivision).isPresent()) {
            throw new BusinessRuleViolation(OrganizationRule.AGENCY_BELOW_DIVISION, line.parentCode());
        }
    }

    private void requireNoCycle(UnitLine line) {
        var passed = new HashSet<String>();
        for (var at = line.code(); places.containsKey(at); at = places.get(at).parentCode()) {
            if (!passed.add(at)) {
                throw new BusinessRuleViolation(OrganizationRule.UNIT_ABOVE_ITSELF, at);
            }
        }
    }
}
