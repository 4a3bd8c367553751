package vn.lienthong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lienthong.importing.ColumnForm;
import vn.lienthong.importing.Difference;
import vn.lienthong.importing.Effect;
import vn.lienthong.importing.Line;
import vn.lienthong.rule.BusinessRuleViolation;

/** What a line of the officials' file says: who the person is and which post they hold from when. */
record OfficialLine(Person person, String postCode, LocalDate from) {

    static final List<String> COLUMNS =
            List.of("employee_code", "username", "full_name", "email", "post_code", "from", "roles");

    private static final Pattern ROLES = Pattern.compile("\\|");

    /** The same in every line about a person. */
    record Person(String employeeCode, String username, String fullName, String email) {

        static Person of(Line line) {
            return new Person(
                    line.matching("employee_code", ColumnForm.EMPLOYEE_CODE),
                    line.matching("username", ColumnForm.USERNAME),
                    line.required("full_name"),
                    line.matching("email", ColumnForm.EMAIL));
        }

        /** What it says otherwise than another description of the same person. */
        List<Difference> after(Person before) {
            return Effect.differences(before.values(), values());
        }

        private Map<String, String> values() {
            return Line.of(COLUMNS, employeeCode, username, fullName, email);
        }

        /** The person as they are known. */
        static Person of(Official official) {
            return new Person(official.employeeCode(), official.username(), official.fullName(), official.email());
        }
    }

    /** The roles belong to the sign-on service, which reads them from the same file; here only their names are checked. */
    static OfficialLine of(Line line) {
        ROLES.splitAsStream(line.text("roles")).forEach(OfficialLine::requireRole);
        return new OfficialLine(Person.of(line), line.required("post_code"), line.date("from"));
    }

    String told() {
        return "%s – %s, %s".formatted(person.employeeCode(), person.fullName(), postCode);
    }

    String employeeCode() {
        return person.employeeCode();
    }

    private static void requireRole(String name) {
        if (!name.isEmpty() && Role.named(name).isEmpty()) {
            throw new BusinessRuleViolation(OrganizationRule.ROLE_UNKNOWN, name);
        }
    }
}
