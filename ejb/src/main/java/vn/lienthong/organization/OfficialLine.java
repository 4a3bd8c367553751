package vn.lienthong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.lienthong.importing.Line;
import vn.lienthong.rule.BusinessRuleViolation;

/** What a line of the officials' file says: who the person is and which post they hold from when. */
record OfficialLine(Person person, String postCode, LocalDate from) {

    static final List<String> COLUMNS =
            List.of("employee_code", "username", "full_name", "email", "post_code", "from", "roles");

    private static final Pattern ROLES = Pattern.compile("\\|");

    /** The same in every line about a person. */
    record Person(String employeeCode, String username, String fullName, String email) {

        private static final Pattern EMPLOYEE_CODE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
        private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{1,60}");
        private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

        static Person of(Line line) {
            return new Person(
                    line.matching("employee_code", EMPLOYEE_CODE),
                    line.matching("username", USERNAME),
                    line.required("full_name"),
                    line.matching("email", EMAIL));
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

    String employeeCode() {
        return person.employeeCode();
    }

    private static void requireRole(String name) {
        if (!name.isEmpty() && Role.named(name).isEmpty()) {
            throw new BusinessRuleViolation(OrganizationRule.ROLE_UNKNOWN, name);
        }
    }
}
