package vn.lienthong.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.organization.Actor;
import vn.lienthong.scene.Lending;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

/** Work belongs to posts, not persons: when a person moves, their open work stays with the post (domain.md §7). */
class HandingOverPostTest {

    @RegisterExtension
    final Scene scene = new Scene();

    Province province;
    HandingOverPost handingOver;
    Actor administrator;
    LocalDate today;
    UUID post;

    @BeforeEach
    void people() {
        province = scene.province();
        handingOver = scene.use(HandingOverPost.class);
        administrator = province.administratorOfKinhBac;
        today = scene.clock().today();
        post = province.officerOfKinhBac.mainSeat().postId();
    }

    @Test
    void whenAPersonMovesTheirOpenWorkStaysWithThePost() {
        var work = new Work(scene);
        var assignment = work.issued(province.kinhBac, TimeLimit.workingDays(30));
        work.accept(assignment, province.headOfKinhBac, province.officerOfKinhBac);
        scene.entities().flush();
        assertThat(openWork()).isEqualTo(1);

        handingOver.handOver(post, province.departmentOfficer.employeeCode(), today, administrator);
        scene.flushAndClear();

        assertThat(openWork()).isEqualTo(1);
        work.handIn(assignment, new Lending(scene).today(province.departmentOfficer));
    }

    @Test
    void theFormerHolderActsUntilTheDayBefore() {
        handingOver.handOver(post, province.departmentOfficer.employeeCode(), today.plusDays(5), administrator);
        scene.flushAndClear();

        assertThat(view().post().holder()).isEqualTo("Người Lan");
        assertThat(view().holders()).extracting(HoldingRow::official).containsExactly("Người Giang", "Người Lan");
        assertThat(view().holders().get(1).to()).isEqualTo(today.plusDays(4));
    }

    @Test
    void aVacantPostIsShownWithWhatWaits() {
        handingOver.vacate(post, today.minusDays(1), administrator);
        scene.flushAndClear();

        assertThat(view().post().isVacant()).isTrue();
        assertRefused(AdministrationRule.VACANT_ALREADY, () -> handingOver.vacate(post, today, administrator));
    }

    @Test
    void nobodyTakesAPostFromSomebodyWhoCameLater() {
        handingOver.handOver(post, province.departmentOfficer.employeeCode(), today.plusDays(5), administrator);
        scene.flushAndClear();

        assertRefused(
                AdministrationRule.HELD_SINCE,
                () -> handingOver.handOver(post, province.monitor.employeeCode(), today.plusDays(3), administrator));
    }

    @Test
    void theSameHandOverTwiceIsRefused() {
        handingOver.handOver(post, province.departmentOfficer.employeeCode(), today, administrator);
        scene.flushAndClear();

        assertRefused(
                AdministrationRule.HOLDS_IT_ALREADY,
                () -> handingOver.handOver(post, province.departmentOfficer.employeeCode(), today, administrator));
    }

    @Test
    void nobodyUnknownTakesAPost() {
        assertRefused(AdministrationRule.PERSON_UNKNOWN, () -> handingOver.handOver(post, "XX", today, administrator));
    }

    @Test
    void aCorrectionNeedsAReasonAndDoesNotTouchAnother() {
        handingOver.handOver(post, province.departmentOfficer.employeeCode(), today, administrator);
        scene.flushAndClear();
        var holding = view().holders().get(0).id();

        assertRefused(
                AdministrationRule.REASON_REQUIRED,
                () -> handingOver.correctBeginning(holding, today.plusDays(1), "", administrator));
        assertRefused(
                AdministrationRule.PERIODS_OVERLAP,
                () -> handingOver.correctBeginning(holding, today.minusDays(3), "Nhầm ngày", administrator));
        handingOver.correctBeginning(holding, today.plusDays(2), "Nhầm ngày", administrator);
        scene.flushAndClear();
        assertThat(view().holders().get(0).from()).isEqualTo(today.plusDays(2));
    }

    @Test
    void whatWaitsKeepsAPostOpen() {
        var work = new Work(scene);
        var assignment = work.issued(province.kinhBac, TimeLimit.workingDays(30));
        work.accept(assignment, province.headOfKinhBac, province.officerOfKinhBac);
        var posts = scene.use(ManagingPosts.class);
        assertRefused(AdministrationRule.STILL_HELD, () -> posts.close(post, administrator));

        handingOver.vacate(post, today.minusDays(1), administrator);
        scene.flushAndClear();
        assertRefused(AdministrationRule.WORK_STILL_OPEN, () -> posts.close(post, administrator));
    }

    @Test
    void otherCommunesDoNotReadHowMuchWaits() {
        assertThat(scene.use(ViewingOrganization.class)
                        .post(post, province.headOfLucNgan)
                        .post()
                        .openWork())
                .isNull();
    }

    private Long openWork() {
        return view().post().openWork();
    }

    private PostDetails view() {
        return scene.use(ViewingOrganization.class).post(post, administrator);
    }
}
