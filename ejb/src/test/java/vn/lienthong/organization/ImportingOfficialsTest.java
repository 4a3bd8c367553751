package vn.lienthong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.lienthong.organization.OrganizationFixture.OFFICIALS;
import static vn.lienthong.organization.OrganizationFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.importing.BadLine;
import vn.lienthong.importing.Difference;
import vn.lienthong.persistence.DatabaseExtension;

class ImportingOfficialsTest {

    private static final String HEADER = "employee_code,username,full_name,email,post_code,from,roles\n";
    private static final LocalDate START = LocalDate.of(2025, 7, 1);

    @RegisterExtension
    DatabaseExtension database = DatabaseExtension.shared();

    OrganizationFixture province;
    Officials officials;

    @BeforeEach
    void aProvinceWithItsPeople() {
        province = OrganizationFixture.smallProvince(database.entityManager());
        officials = new Officials(database.entityManager());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        assertThat(province.importOfficials(OFFICIALS))
                .extracting("read", "created", "updated", "unchanged")
                .containsExactly(8, 0, 0, 8);
    }

    @Test
    void aPersonMayHoldSeveralPosts() {
        province.importPosts("code,unit_code,kind,title_vi,title_en\nH05.08.CLERK,H05.08,CLERK,Văn thư,Clerk\n");
        province.importOfficials(
                HEADER + "BN4,cv.khcn,Ngô Bích Vân,cv.khcn@bacninh.example,H05.08.CLERK,2026-01-01,official\n");
        database.flushAndClear();

        assertThat(province.actor("BN4").seats())
                .extracting(Seat::kind)
                .containsExactly(PostKind.OFFICER, PostKind.CLERK);
    }

    @Test
    void aSuccessorEndsTheTimeOfTheHolder() {
        var post = province.post("H05.08.HEAD").id();
        province.importOfficials(
                HEADER + "BN20,gd2.khcn,Phạm Văn An,gd2@bacninh.example,H05.08.HEAD,2026-03-01,official\n");
        database.flushAndClear();

        assertThat(officials.holderOf(post, LocalDate.of(2026, 2, 28)))
                .map(Official::employeeCode)
                .contains("BN3");
        assertThat(officials.holderOf(post, LocalDate.of(2026, 3, 1)))
                .map(Official::employeeCode)
                .contains("BN20");
        database.entityManager()
                .createNativeQuery("set constraints all immediate")
                .executeUpdate();
    }

    @Test
    void theReportNamesWhoLeavesThePost() {
        var report = province.importOfficials(
                HEADER + "BN20,gd2.khcn,Phạm Văn An,gd2@bacninh.example,H05.08.HEAD,2026-03-01,official\n");

        assertThat(report.changes()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.content().differences())
                    .containsExactly(new Difference("H05.08.HEAD", "Thân Đức Thuận", "Phạm Văn An"));
        });
    }

    @Test
    void nobodyTakesAPostFromSomebodyWhoCameTheSameDay() {
        var report = province.importOfficials(
                HEADER + "BN20,gd2.khcn,Phạm Văn An,gd2@bacninh.example,H05.08.HEAD,2025-07-01,official\n");

        assertThat(report.bad())
                .containsExactly(
                        new BadLine(2, OrganizationRule.POST_TAKEN, List.of("H05.08.HEAD", "Thân Đức Thuận", START)));
    }

    @Test
    void nobodySitsInATimeThatIsOver() {
        province.importOfficials(
                HEADER + "BN20,gd2.khcn,Phạm Văn An,gd2@bacninh.example,H05.08.HEAD,2026-03-01,official\n");
        database.flushAndClear();
        var report = province.importOfficials(
                HEADER + "BN20,gd2.khcn,Phạm Văn An,gd2@bacninh.example,H05.08.HEAD,2026-02-01,official\n");

        assertThat(report.bad())
                .containsExactly(
                        new BadLine(2, OrganizationRule.POST_TAKEN, List.of("H05.08.HEAD", "Thân Đức Thuận", START)));
    }

    @Test
    void theDatabaseRefusesTwoHoldersAtATime() {
        var holding = new PostHolding(
                province.post("H05.08.HEAD"),
                officials.findByEmployeeCode("BN1").orElseThrow(),
                TODAY);
        officials.add(holding);
        database.entityManager().flush();

        assertThatThrownBy(() -> database.entityManager()
                        .createNativeQuery("set constraints all immediate")
                        .executeUpdate())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("post_one_holder_at_a_time");
    }

    @Test
    void everyBadLineIsNamed() {
        var report = province.importOfficials(HEADER
                + "BN30,cv.khcn,Phạm Văn An,an@bacninh.example,H05.08.01.OFFICER,2026-01-01,official\n"
                + "BN31,binh,Phạm Văn Bình,binh@bacninh.example,H05.77.HEAD,2026-01-01,official\n"
                + "BN32,chi,Phạm Thị Chi,chi@bacninh.example,H05.HEAD,2026-01-01,official|king\n"
                + "BN33,dung,Phạm Văn Dũng,nowhere,H05.HEAD,2026-01-01,official\n"
                + "BN34,giang,Phạm Thị Giang,g@bacninh.example,H05.HEAD,2026-01-01,official\n"
                + "BN34,giang,Phạm Thị Giảng,g@bacninh.example,H05.01.MONITOR,2026-01-01,official\n");

        assertThat(report.bad())
                .extracting(BadLine::line, bad -> bad.rule().key())
                .containsExactlyInAnyOrder(
                        tuple(2, "OrganizationRule.USERNAME_TAKEN"),
                        tuple(3, "OrganizationRule.POST_UNKNOWN"),
                        tuple(4, "OrganizationRule.ROLE_UNKNOWN"),
                        tuple(5, "ImportRule.MALFORMED"),
                        tuple(5, "ImportRule.TWICE"),
                        tuple(6, "ImportRule.TWICE"),
                        tuple(7, "OrganizationRule.PERSON_DESCRIBED_TWICE"));
    }

    @Test
    void everyFaultOfALineIsNamed() {
        var report = province.importOfficials(HEADER
                + "BN30,cv.khcn,,nowhere,H05.77.HEAD,2026-13-01,king|official|queen\n"
                + "BN31,BINH,Phạm Văn Bình,binh@bacninh.example,H05.08.HEAD,2025-07-01,official\n"
                + ",chi,Phạm Thị Chi,chi@bacninh.example,H05.08.HEAD,,official\n");

        assertThat(report.bad())
                .extracting(BadLine::line, bad -> bad.rule().key())
                .containsExactly(
                        tuple(2, "ImportRule.EMPTY"),
                        tuple(2, "ImportRule.MALFORMED"),
                        tuple(2, "ImportRule.NOT_A_DATE"),
                        tuple(2, "OrganizationRule.ROLE_UNKNOWN"),
                        tuple(2, "OrganizationRule.ROLE_UNKNOWN"),
                        tuple(2, "OrganizationRule.USERNAME_TAKEN"),
                        tuple(2, "OrganizationRule.POST_UNKNOWN"),
                        tuple(3, "ImportRule.MALFORMED"),
                        tuple(3, "OrganizationRule.POST_TAKEN"),
                        tuple(4, "ImportRule.MALFORMED"),
                        tuple(4, "ImportRule.EMPTY"),
                        tuple(4, "ImportRule.TWICE"));
    }

    @Test
    void whoIsDescribedTwiceInAnotherWayMayAlsoTakeTheNameOfAnother() {
        var report = province.importOfficials(HEADER
                + "BN34,giang,Phạm Thị Giang,g@bacninh.example,H05.HEAD,2026-01-01,official\n"
                + "BN34,cv.khcn,Phạm Thị Giang,g@bacninh.example,H05.01.MONITOR,2026-01-01,official\n"
                + "BN34,giang2,Phạm Thị Giang,g@bacninh.example,H05.08.HEAD,2026-01-01,official\n");

        assertThat(report.bad())
                .extracting(BadLine::line, bad -> bad.rule().key())
                .containsExactly(
                        tuple(3, "OrganizationRule.PERSON_DESCRIBED_TWICE"),
                        tuple(3, "OrganizationRule.USERNAME_TAKEN"),
                        tuple(4, "OrganizationRule.PERSON_DESCRIBED_TWICE"));
    }
}
