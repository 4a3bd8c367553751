package vn.lienthong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lienthong.importing.ColumnForm;
import vn.lienthong.importing.Difference;
import vn.lienthong.importing.Effect;
import vn.lienthong.importing.Line;

/** What a line of the officials' file says: who the person is and which post they hold from when. */
record OfficialLine(Person person, String postCode, LocalDate from) {

    static final String EMPLOYEE_CODE = "employee_code";
    static final String USERNAME = "username";
    static final String POST = "post_code";
    static final String FROM = "from";

    private static final String FULL_NAME = "full_name";
    private static final String EMAIL = "email";
    private static final String ROLES = "roles";

    /** What a line says of the person. */
    static final String[] PERSON = {EMPLOYEE_CODE, USERNAME, FULL_NAME, EMAIL};

    static final List<String> COLUMNS = List.of(EMPLOYEE_CODE, USERNAME, FULL_NAME, EMAIL, POST, FROM, ROLES);

    private static final Pattern BETWEEN_ROLES = Pattern.compile("\\|");

    /** The same in every line about a person. */
    record Person(String employeeCode, String username, String fullName, String email) {

        static Person of(Line line) {
            return new Person(
                    line.matching(EMPLOYEE_CODE, ColumnForm.EMPLOYEE_CODE),
                    line.matching(USERNAME, ColumnForm.USERNAME),
                    line.required(FULL_NAME),
                    line.matching(EMAIL, ColumnForm.EMAIL));
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
        var said = new OfficialLine(Person.of(line), line.required(POST), line.date(FROM));
        BETWEEN_ROLES
                .splitAsStream(line.text(ROLES))
                .filter(name -> !name.isEmpty() && Role.named(name).isEmpty())
                .forEach(name -> line.refuse(ROLES, OrganizationRule.ROLE_UNKNOWN, name));
        return said;
    }

    String told() {
        return "%s – %s, %s".formatted(person.employeeCode(), person.fullName(), postCode);
    }

    String employeeCode() {
        return person.employeeCode();
    }
}
