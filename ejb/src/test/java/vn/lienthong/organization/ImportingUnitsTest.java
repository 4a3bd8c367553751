package vn.lienthong.organization;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.organization.OrganizationFixture.TODAY;
import static vn.lienthong.organization.OrganizationFixture.UNITS;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.importing.BadLine;
import vn.lienthong.importing.ColumnForm;
import vn.lienthong.importing.Difference;
import vn.lienthong.importing.ImportReport;
import vn.lienthong.importing.ImportRule;
import vn.lienthong.persistence.DatabaseExtension;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.Rule;

class ImportingUnitsTest {

    private static final String HEADER = "code,admin_code,parent_code,kind,tier,name_vi,name_en,valid_from\n";

    @RegisterExtension
    DatabaseExtension database = DatabaseExtension.shared();

    OrganizationFixture province;

    @BeforeEach
    void anEmptyProvince() {
        province = OrganizationFixture.emptyProvince(database.entityManager());
    }

    @Test
    void allUnitsOfTheFileAreCreated() {
        assertThat(province.importUnits(UNITS))
                .extracting("read", "created", "updated", "unchanged")
                .containsExactly(8, 8, 0, 0);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        province.importUnits(UNITS);
        database.flushAndClear();

        assertThat(province.importUnits(UNITS))
                .extracting("read", "created", "updated", "unchanged")
                .containsExactly(8, 0, 0, 8);
    }

    @Test
    void childrenMayStandBeforeTheirParents() {
        var report = province.importUnits(HEADER
                + "H05.01.01,,H05.01,DIVISION,PROVINCE,Phòng,Division,2025-07-01\n"
                + "H05.01,,H05,DEPARTMENT,PROVINCE,Sở,Department,2025-07-01\n"
                + "H05,24,,PROVINCE,PROVINCE,Tỉnh,Province,2025-07-01\n");
        database.flushAndClear();

        assertThat(report.created()).isEqualTo(3);
        assertThat(province.unit("H05.01.01").agency().code()).isEqualTo("H05.01");
    }

    @Test
    void theUnitsAboveAUnitAreKnownAtOnce() {
        province.importUnits(UNITS);

        assertThat(above("H05.08.01")).containsExactlyInAnyOrder("H05.08.01", "H05.08", "H05");
    }

    @Test
    void movingAUnitMovesWhatIsBelowIt() {
        province.importUnits(UNITS);
        database.flushAndClear();
        province.importUnits(
                HEADER
                        + "H05.08.01.A,,H05.08.01,DIVISION,PROVINCE,Tổ A,Team A,2025-07-01\n"
                        + "H05.08.01,,H05.01,DIVISION,PROVINCE,Phòng Chuyển đổi số,Digital Transformation Division,2025-07-01\n");
        database.flushAndClear();

        assertThat(above("H05.08.01.A")).containsExactlyInAnyOrder("H05.08.01.A", "H05.08.01", "H05.01", "H05");
        assertThat(province.unit("H05.08.01.A").agency().code()).isEqualTo("H05.01");
    }

    @Test
    void aNewNameLeavesTheOldOneInTheHistory() {
        province.importUnits(UNITS);
        database.flushAndClear();
        var report = province.importUnits(UNITS.replace("Xã Lục Ngạn,Luc Ngan Commune", "Phường Chũ,Chu Ward"));
        database.flushAndClear();

        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.changes())
                .singleElement()
                .satisfies(row -> assertThat(row.content().differences())
                        .containsExactly(
                                new Difference("name_vi", "Xã Lục Ngạn", "Phường Chũ"),
                                new Difference("name_en", "Luc Ngan Commune", "Chu Ward")));
        assertThat(province.unit("H05.07525").name()).isEqualTo("Phường Chũ");
        assertThat(province.unit("H05.07525").formerNames())
                .containsExactly(new FormerName("Xã Lục Ngạn", "Luc Ngan Commune", TODAY.minusDays(1)));
    }

    @Test
    void communesAndDepartmentsAreThoseThatExistOnTheDay() {
        province.importUnits(UNITS);
        var units = new Units(database.entityManager());

        assertThat(units.communes(TODAY)).extracting(Unit::code).containsExactly("H05.07525", "H05.09169");
        assertThat(units.departments(TODAY)).extracting(Unit::code).containsExactly("H05.01", "H05.08");
        assertThat(units.communes(TODAY.withYear(2024))).isEmpty();
    }

    @Test
    void oneBadLineAndNothingIsWritten() {
        var report = province.importUnits(UNITS + "H05.99,,H06,DEPARTMENT,PROVINCE,Sở,Department,2025-07-01\n");
        database.flushAndClear();

        assertThat(report.bad()).containsExactly(new BadLine(10, OrganizationRule.PARENT_UNKNOWN, List.of("H06")));
        assertThat(new Units(database.entityManager()).findByCode("H05")).isEmpty();
        assertThat(province.events().fired()).isEmpty();
    }

    @Test
    void everyBadLineIsNamed() {
        var report = province.importUnits(HEADER
                + "H05,24,,PROVINCE,PROVINCE,Tỉnh,Province,2025-07-01\n"
                + "h05.1,,H05,DEPARTMENT,PROVINCE,Sở,Department,2025-07-01\n"
                + "H05.2,123,H05,DEPARTMENT,PROVINCE,Sở,Department,2025-07-01\n"
                + "H05.3,,H05,DISTRICT,PROVINCE,Sở,Department,2025-07-01\n"
                + "H05.4,,H05,DEPARTMENT,PROVINCE,,Department,2025-07-01\n"
                + "H05.5,,H05,DEPARTMENT,PROVINCE,Sở,Department,7/2025\n"
                + "H05.6,,H05,DEPARTMENT,PROVINCE,Sở\n"
                + "H05.7,,,DEPARTMENT,PROVINCE,Sở,Department,2025-07-01\n"
                + "H05.8,,H05.9,DEPARTMENT,PROVINCE,Sở,Department,2025-07-01\n"
                + "H05.9,,H05,DIVISION,PROVINCE,Phòng,Division,2025-07-01\n"
                + "H05.9,,H05,DIVISION,PROVINCE,Phòng,Division,2025-07-01\n");

        assertThat(rules(report))
                .containsExactlyInAnyOrder(
                        ImportRule.MALFORMED,
                        ImportRule.MALFORMED,
                        ImportRule.NOT_ONE_OF,
                        ImportRule.EMPTY,
                        ImportRule.NOT_A_DATE,
                        ImportRule.WRONG_VALUE_COUNT,
                        OrganizationRule.PARENT_MISSING,
                        OrganizationRule.AGENCY_BELOW_DIVISION,
                        ImportRule.TWICE);
        assertThat(report.bad()).contains(new BadLine(12, ImportRule.TWICE, List.of("H05.9", 11)));
        assertThat(report.bad())
                .extracting(BadLine::line)
                .as("in the order of the file")
                .isSorted();
    }

    @Test
    void everyFaultOfALineIsNamed() {
        var report = province.importUnits(HEADER
                + "H05,24,,PROVINCE,PROVINCE,Tỉnh,Province,2025-07-01\n"
                + "h05.1,123,H05.77,DISTRICT,,,Department,31/2/2025\n");

        assertThat(report.bad())
                .containsExactly(
                        bad(3, ImportRule.MALFORMED, "code", "h05.1", ColumnForm.UNIT_CODE),
                        bad(3, ImportRule.MALFORMED, "admin_code", "123", ColumnForm.ADMINISTRATIVE_CODE),
                        bad(3, ImportRule.NOT_ONE_OF, "kind", "DISTRICT", names(UnitKind.values())),
                        bad(3, ImportRule.EMPTY, "tier"),
                        bad(3, ImportRule.EMPTY, "name_vi"),
                        bad(3, ImportRule.NOT_A_DATE, "valid_from", "31/2/2025"),
                        bad(3, OrganizationRule.PARENT_UNKNOWN, "H05.77"));
    }

    @Test
    void aFaultOfALineIsNoFaultOfTheLinesBelowItInTheTree() {
        var report = province.importUnits(HEADER
                + "H05,24,,PROVINCE,PROVINCE,Tỉnh,Province,2025-07-01\n"
                + "H05.1,,H05,DISTRICT,PROVINCE,,Department,2025-07-01\n"
                + "H05.1.1,,H05.1,DEPARTMENT,PROVINCE,Sở,Department,2025-07-01\n");

        assertThat(report.bad()).extracting(BadLine::line).containsExactly(3, 3);
        assertThat(BadLine.lines(report.bad())).isEqualTo(1);
    }

    @Test
    void aVietnameseSpreadsheetPutsSemicolonsBetweenTheValuesAndTheDayFirst() {
        province.importUnits(UNITS);
        database.flushAndClear();
        var report = province.importUnits("\uFEFF" + UNITS.replace(',', ';').replace("2025-07-01", "1/7/2025"));

        assertThat(report).extracting("read", "created", "updated", "unchanged").containsExactly(8, 0, 0, 8);
        assertThat(province.importUnits(UNITS.replace(',', '\t')).unchanged()).isEqualTo(8);
    }

    @Test
    void linesWithoutAnyValueArePassedOverAndCountInTheNumbersOfTheOthers() {
        province.importUnits(UNITS);
        database.flushAndClear();
        var report = province.importUnits(
                HEADER + ",,,,,,,\n\nH05.2,7288,H05,DEPARTMENT,PROVINCE,Sở,Department,2025-07-01\n");

        assertThat(report.read()).isEqualTo(1);
        assertThat(report.bad())
                .containsExactly(new BadLine(
                        4, ImportRule.MALFORMED, List.of("admin_code", "7288", ColumnForm.ADMINISTRATIVE_CODE)));
    }

    @Test
    void noUnitStandsAboveItself() {
        province.importUnits(UNITS);
        database.flushAndClear();
        var report = province.importUnits(HEADER
                + "H05.08,,H05.08.02,DIVISION,PROVINCE,Sở,Department,2025-07-01\n"
                + "H05.08.02,,H05.08.01,DIVISION,PROVINCE,Phòng,Division,2025-07-01\n");

        assertThat(rules(report))
                .containsExactly(OrganizationRule.UNIT_ABOVE_ITSELF, OrganizationRule.UNIT_ABOVE_ITSELF);
    }

    @Test
    void aFileWithoutAColumnIsRefused() {
        assertThatThrownBy(() -> province.importUnits("code,kind\nH05,PROVINCE\n"))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> {
                    assertThat(broken.rule()).isEqualTo(ImportRule.COLUMN_MISSING);
                    assertThat(broken.arguments()).containsExactly("admin_code");
                });
    }

    @Test
    void aTextThatIsNoCsvIsRefused() {
        assertThatThrownBy(() -> province.importUnits(HEADER + "\"H05,24\n"))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        broken -> assertThat(broken.rule()).isEqualTo(ImportRule.NOT_CSV));
    }

    @Test
    void onlyTheSystemAdministratorImports() {
        var unitAdministrator = Actor.withoutPost("Ai đó", "BN9", Set.of(Role.UNIT_ADMIN, Role.OFFICIAL));

        assertThatThrownBy(() -> province.importingUnits().importUnits(UNITS, unitAdministrator))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        broken -> assertThat(broken.rule()).isEqualTo(ImportRule.NOT_ALLOWED));
    }

    @Test
    void anImportIsTold() {
        var report = province.importUnits(UNITS);

        assertThat(province.events().fired())
                .containsExactly(new ImportDone(OrganizationFixture.administrator(), "UNITS_IMPORTED", report));
    }

    private static BadLine bad(int line, Rule rule, Object... arguments) {
        return new BadLine(line, rule, List.of(arguments));
    }

    private static String names(UnitKind... kinds) {
        return Stream.of(kinds).map(UnitKind::name).collect(joining(", "));
    }

    private static List<Rule> rules(ImportReport report) {
        return report.bad().stream().map(BadLine::rule).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> above(String code) {
        return database.entityManager()
                .createNativeQuery("""
                        select a.code from unit_closure c join unit a on a.id = c.ancestor_id
                        join unit d on d.id = c.descendant_id where d.code = :code""", String.class)
                .setParameter("code", code)
                .getResultList();
    }
}
