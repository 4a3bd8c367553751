package vn.lienthong.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.organization.Actor;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class PublishingResultTest {

    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final LocalDate AFTER_IT = LocalDate.of(2026, 9, 23);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private UUID late;

    /** Three that Kinh Bắc owes and one that Lục Ngạn has handed in, all issued in the third quarter. */
    @BeforeEach
    void aQuarterIsOver() {
        province = scene.province();
        work = new Work(scene);
        for (int number = 0; number < 3; number++) {
            late = work.issued(province.kinhBac, TimeLimit.workingDays(10));
        }
        var done = work.issued(province.lucNgan, TimeLimit.workingDays(10));
        work.accept(done, province.headOfLucNgan, province.officerOfLucNgan);
        work.handIn(done, province.officerOfLucNgan);
        work.approve(done, province.headOfLucNgan);
        work.confirm(done);
        scene.clock().moveTo(AFTER_IT);
        scene.flushAndClear();
    }

    private UUID publish(int version, String reason, Actor by) {
        var id = scene.use(PublishingResult.class).publish(new PublishResult(THIRD, version, reason), by);
        scene.flushAndClear();
        return id;
    }

    private ResultView view(UUID id, Actor by) {
        return scene.use(ViewingResult.class).view(id, by);
    }

    private void completeTheLate() {
        work.accept(late, province.headOfKinhBac, province.officerOfKinhBac);
        work.handIn(late, province.officerOfKinhBac);
        work.approve(late, province.headOfKinhBac);
        work.confirm(late);
        scene.flushAndClear();
    }

    @Test
    void whatIsPublishedIsWhatThePreviewShowed() {
        var preview = scene.use(PublishingResult.class).preview(THIRD, province.monitor);
        var view = view(publish(1, "", province.monitor), province.chairman);

        assertThat(view.totals()).isEqualTo(preview.overview().totals());
        assertThat(view.units()).isEqualTo(preview.overview().units());
        assertThat(view.totals().of(AssignmentClass.OVERDUE)).isEqualTo(3);
        assertThat(view.totals().of(AssignmentClass.DONE_ON_TIME)).isEqualTo(1);
        assertThat(view.head().total()).isEqualTo(4);
    }

    @Test
    void laterChangesOfAssignmentsDoNotChangeIt() {
        var id = publish(1, "", province.monitor);
        var before = view(id, province.chairman);
        completeTheLate();

        assertThat(view(id, province.chairman)).isEqualTo(before);
    }

    @Test
    void aCorrectionIsANewVersionWithItsReasonAndBothAreShown() {
        var first = publish(1, "", province.monitor);
        completeTheLate();
        var second = publish(2, "Bổ sung kết quả của Phường Kinh Bắc", province.monitor);

        assertThat(view(second, province.chairman).versions())
                .extracting(ResultHead::id)
                .containsExactly(second, first);
        assertThat(view(second, province.chairman).totals().of(AssignmentClass.OVERDUE))
                .isEqualTo(2);
        assertThat(view(second, province.chairman).totals().of(AssignmentClass.DONE_LATE))
                .isEqualTo(1);
        assertThat(view(first, province.chairman).totals().of(AssignmentClass.OVERDUE))
                .isEqualTo(3);
        assertThat(view(first, province.chairman).newest()).isFalse();
    }

    @Test
    void aCorrectionWithoutAReasonIsRefused() {
        publish(1, "", province.monitor);

        assertRefused(ResultRule.REASON_REQUIRED, () -> publish(2, " ", province.monitor));
    }

    @Test
    void theSameOrderTwiceIsPublishedOnce() {
        publish(1, "", province.monitor);

        assertRefused(ResultRule.PUBLISHED_MEANWHILE, () -> publish(1, "", province.chairman));
        assertThat(scene.use(ViewingResult.class).all()).hasSize(1);
    }

    @Test
    void aQuarterThatStillRunsIsNotPublished() {
        assertRefused(
                ResultRule.QUARTER_NOT_OVER,
                () -> scene.use(PublishingResult.class)
                        .publish(new PublishResult(new Quarter(2026, 4), 1, ""), province.monitor));
    }

    @Test
    void aQuarterInWhichNothingWasUnderWayIsNotPublished() {
        assertRefused(
                ResultRule.NOTHING_TO_PUBLISH,
                () -> scene.use(PublishingResult.class)
                        .publish(new PublishResult(new Quarter(2026, 1), 1, ""), province.monitor));
    }

    @Test
    void onlyTheProvincesMonitorsAndLeadersPublish() {
        assertRefused(ResultRule.NOT_YOURS_TO_PUBLISH, () -> publish(1, "", province.headOfKinhBac));
        assertRefused(ResultRule.NOT_YOURS_TO_PUBLISH, () -> publish(1, "", province.director));
        assertThat(scene.use(PublishingResult.class).mayPublish(province.monitor))
                .isTrue();
    }

    @Test
    void everybodyReadsTheRankingButTheRowsOnlyWhoMaySeeTheWork() {
        var id = publish(1, "", province.monitor);
        var viewing = scene.use(ViewingResult.class);
        var all = Optional.<AssignmentClass>empty();

        assertThat(view(id, province.headOfLucNgan).units()).hasSize(2);
        assertThat(view(id, province.headOfLucNgan).open())
                .contains(province.lucNgan.id())
                .doesNotContain(province.kinhBac.id());
        assertThat(viewing.count(id, Optional.of(province.kinhBac.id()), all, province.headOfLucNgan))
                .isZero();
        assertThat(viewing.count(id, Optional.of(province.lucNgan.id()), all, province.headOfLucNgan))
                .isOne();
        assertThat(viewing.count(id, Optional.empty(), all, province.monitor)).isEqualTo(4);
        assertThat(viewing.rows(
                        id,
                        Optional.of(province.kinhBac.id()),
                        Optional.of(AssignmentClass.OVERDUE),
                        0,
                        9,
                        province.monitor))
                .hasSize(3);
    }

    @Test
    void nobodyChangesWhatWasPublishedNotEvenInTheDatabase() {
        publish(1, "", province.monitor);

        assertThatThrownBy(() -> scene.entities()
                        .createNativeQuery("update published_row set class = 'DONE_ON_TIME'")
                        .executeUpdate())
                .hasStackTraceContaining("stays as it is");
    }
}
