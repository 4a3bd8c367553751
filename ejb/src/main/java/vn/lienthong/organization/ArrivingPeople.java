package vn.lienthong.organization;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.importing.Row;
import vn.lienthong.organization.OfficialLine.Person;
import vn.lienthong.rule.BusinessRuleViolation;

/** The people as they will be once the lines of a file have been added to the officials that exist. */
class ArrivingPeople {

    private final Map<String, Person> byEmployeeCode = new HashMap<>();
    private final Map<String, String> employeeCodeByUsername = new HashMap<>();

    ArrivingPeople(Collection<Official> existing, List<Row<OfficialLine>> arriving) {
        var known = new LinkedHashMap<String, Person>();
        existing.forEach(official -> known.put(official.employeeCode(), Person.of(official)));
        arriving.forEach(row -> byEmployeeCode.putIfAbsent(
                row.content().employeeCode(), row.content().person()));
        known.putAll(byEmployeeCode);
        known.values().forEach(person -> employeeCodeByUsername.putIfAbsent(person.username(), person.employeeCode()));
    }

    void check(OfficialLine line) {
        requireOneDescription(line);
        requireOwnUsername(line.person());
    }

    private void requireOneDescription(OfficialLine line) {
        if (!byEmployeeCode.get(line.employeeCode()).equals(line.person())) {
            throw new BusinessRuleViolation(OrganizationRule.PERSON_DESCRIBED_TWICE, line.employeeCode());
        }
    }

    private void requireOwnUsername(Person person) {
        var owner = employeeCodeByUsername.get(person.username());
        if (!owner.equals(person.employeeCode())) {
            throw new BusinessRuleViolation(OrganizationRule.USERNAME_TAKEN, person.username(), owner);
        }
    }
}
