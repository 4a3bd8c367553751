package vn.lienthong.organization;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.importing.Row;
import vn.lienthong.importing.Sheet;
import vn.lienthong.organization.OfficialLine.Person;
import vn.lienthong.rule.BusinessRuleViolation;

/** The people as they will be once the lines of a file have been added to the officials that exist. */
class ArrivingPeople {

    private final Map<String, Person> byEmployeeCode = new HashMap<>();
    private final Map<String, String> employeeCodeByUsername = new HashMap<>();

    ArrivingPeople(Collection<Official> existing, List<Row<OfficialLine>> arriving) {
        var known = new LinkedHashMap<String, Person>();
        existing.forEach(official -> known.put(official.employeeCode(), Person.of(official)));
        arriving.stream()
                .filter(row -> row.says(OfficialLine.PERSON))
                .map(row -> row.content().person())
                .forEach(person -> byEmployeeCode.putIfAbsent(person.employeeCode(), person));
        known.putAll(byEmployeeCode);
        known.values().forEach(person -> employeeCodeByUsername.putIfAbsent(person.username(), person.employeeCode()));
    }

    void check(Sheet sheet, List<Row<OfficialLine>> lines) {
        sheet.check(lines, this::requireOneDescription, OfficialLine.PERSON);
        sheet.check(lines, this::requireOwnUsername, OfficialLine.EMPLOYEE_CODE, OfficialLine.USERNAME);
    }

    private void requireOneDescription(OfficialLine line) {
        if (!byEmployeeCode.get(line.employeeCode()).equals(line.person())) {
            throw new BusinessRuleViolation(OrganizationRule.PERSON_DESCRIBED_TWICE, line.employeeCode());
        }
    }

    private void requireOwnUsername(OfficialLine line) {
        var person = line.person();
        var owner = employeeCodeByUsername.getOrDefault(person.username(), person.employeeCode());
        if (!owner.equals(person.employeeCode())) {
            throw new BusinessRuleViolation(OrganizationRule.USERNAME_TAKEN, person.username(), owner);
        }
    }
}
