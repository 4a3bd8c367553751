package vn.lienthong.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class CorrectingRemarkTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private UUID assignment;
    private UUID remark;

    @BeforeEach
    void theMonitorSaysSomething() {
        province = scene.province();
        assignment = new Work(scene).issued(province.kinhBac, TimeLimit.workingDays(10));
        scene.use(AddingRemark.class).add(assignment, "Gửi trước ngày 15", List.of(), province.monitor);
        scene.flushAndClear();
        remark = line().id();
        scene.clock().moveBy(Duration.ofHours(1));
    }

    private TimelineRow line() {
        return scene.use(Timeline.class).of(assignment).stream()
                .filter(row -> row.event() == TimelineEvent.REMARK)
                .findFirst()
                .orElseThrow();
    }

    private void correct(String text, Actor by) {
        scene.use(CorrectingRemark.class).correct(remark, text, by);
        scene.flushAndClear();
    }

    private void withdraw(Actor by) {
        scene.use(CorrectingRemark.class).withdraw(remark, by);
        scene.flushAndClear();
    }

    private long mentioned(Actor who) {
        return scene.use(Notices.class).page(NoticeFilter.ALL, 0, 50, who).stream()
                .filter(notice -> notice.event() == NoticeEvent.MENTIONED)
                .count();
    }

    private List<?> audited(String action) {
        return scene.entities()
                .createNativeQuery("select detail from audit_entry where action = :action")
                .setParameter("action", action)
                .getResultList();
    }

    @Test
    void theAuthorCorrectsItAndTheFormerTextStaysReadable() {
        correct("Gửi trước ngày 25", province.monitor);

        assertThat(line().text()).isEqualTo("Gửi trước ngày 25");
        assertThat(line().trace().correctedAt()).isEqualTo(scene.clock().instant());
        assertThat(line().trace().former()).extracting(FormerText::text).containsExactly("Gửi trước ngày 15");
    }

    @Test
    void eachCorrectionLeavesItsTraceAndSayingTheSameLeavesNone() {
        correct("Gửi trước ngày 25", province.monitor);
        correct("Gửi trước ngày 25 ", province.monitor);
        scene.clock().moveBy(Duration.ofHours(1));
        correct("Gửi trước ngày 30", province.monitor);

        assertThat(line().trace().former())
                .extracting(FormerText::text)
                .containsExactly("Gửi trước ngày 15", "Gửi trước ngày 25");
    }

    @Test
    void theAuthorTakesItBackAndOnlyTheLineRemains() {
        correct("Gửi trước ngày 25", province.monitor);
        withdraw(province.monitor);

        assertThat(line().text()).isEmpty();
        assertThat(line().trace().former()).isEmpty();
        assertThat(line().trace().withdrawnAt()).isEqualTo(scene.clock().instant());
        assertThat(line().officialName()).isEqualTo(province.monitor.name());
        assertThat(audited("REMARK_WITHDRAWN").toString()).contains("Gửi trước ngày 25");
    }

    @Test
    void whatWasTakenBackIsNotCorrectedAndNotTakenBackTwice() {
        withdraw(province.monitor);
        assertRefused(CaseFileRule.REMARK_WITHDRAWN, () -> correct("Lại", province.monitor));
        assertRefused(CaseFileRule.REMARK_WITHDRAWN, () -> withdraw(province.monitor));
    }

    @Test
    void nobodyElseMayNotEvenTheirSuperior() {
        assertRefused(CaseFileRule.NOT_YOUR_REMARK, () -> correct("Khác", province.chairman));
        assertRefused(CaseFileRule.NOT_YOUR_REMARK, () -> withdraw(province.headOfKinhBac));
        assertThatThrownBy(() -> correct("Khác", province.headOfYenPhong)).isInstanceOf(NotFound.class);
    }

    @Test
    void itIsNotCorrectedToNothing() {
        assertRefused(CaseFileRule.REMARK_EMPTY, () -> correct(" ", province.monitor));
    }

    @Test
    void onlyWhoIsNewlyNamedIsTold() {
        correct("Nhờ @" + province.headOfKinhBac.name() + " xem", province.monitor);
        correct("Nhờ @" + province.headOfKinhBac.name() + " và @" + province.officerOfKinhBac.name(), province.monitor);

        assertThat(mentioned(province.headOfKinhBac)).isOne();
        assertThat(mentioned(province.officerOfKinhBac)).isOne();
    }

    @Test
    void whatIsNoRemarkIsNotCorrected() {
        remark = scene.use(Timeline.class).of(assignment).stream()
                .filter(row -> row.event() == TimelineEvent.ISSUED)
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> withdraw(province.chairman)).isInstanceOf(NotFound.class);
    }
}
