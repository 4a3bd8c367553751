package vn.lienthong.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class RemindingAssignmentTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
    }

    private List<UUID> remind(UUID id, Actor by) {
        var reminded = scene.use(RemindingAssignment.class).remind(id, "Đề nghị khẩn trương", by);
        scene.flushAndClear();
        return reminded;
    }

    private long unread(Actor who) {
        return scene.use(Notices.class).unread(who);
    }

    @Test
    void theHeadAndTheOfficerAreReminded() {
        var id = work.issued(province.kinhBac, TEN_DAYS);
        work.accept(id, province.headOfKinhBac, province.officerOfKinhBac);

        assertThat(remind(id, province.monitor)).containsExactly(id);
        assertThat(unread(province.headOfKinhBac)).isEqualTo(1);
        assertThat(unread(province.officerOfKinhBac)).isEqualTo(1);
    }

    @Test
    void onceADayIsEnough() {
        var id = work.issued(province.kinhBac, TEN_DAYS);
        remind(id, province.monitor);
        assertRefused(AssignmentRule.REMINDED_TODAY, () -> remind(id, province.monitor));
        scene.clock().moveTo(LocalDate.of(2026, 9, 8));

        assertThat(remind(id, province.monitor)).containsExactly(id);
    }

    @Test
    void allThatHaveAPartInHandAreRemindedAtOnce() {
        var whole = wentOutToTwoCommunes();

        assertThat(remind(whole, province.monitor)).hasSize(3).contains(whole);
        assertThat(unread(province.headOfKinhBac)).isEqualTo(1);
        assertThat(unread(province.headOfLucNgan)).isEqualTo(1);
    }

    @Test
    void whoWasRemindedTodayIsLeftInPeaceWhenAllAre() {
        var whole = wentOutToTwoCommunes();
        var part = scene.use(ViewingAssignment.class)
                .parts(whole, province.chairman)
                .rows()
                .get(0)
                .id();
        remind(part, province.monitor);

        assertThat(remind(whole, province.monitor)).hasSize(2).doesNotContain(part);
        assertThat(unread(province.headOfKinhBac) + unread(province.headOfLucNgan))
                .isEqualTo(2);
    }

    @Test
    void whatIsWithTheOfficeIsNotRemindedOf() {
        var id = work.issued(province.kinhBac, TEN_DAYS);
        work.accept(id, province.headOfKinhBac, province.officerOfKinhBac);
        work.handIn(id, province.officerOfKinhBac);
        work.approve(id, province.headOfKinhBac);

        assertRefused(AssignmentRule.WRONG_STATE, () -> remind(id, province.monitor));
    }

    @Test
    void onlyTheAssignersSideReminds() {
        var id = work.issued(province.kinhBac, TEN_DAYS);

        assertRefused(AssignmentRule.NOT_YOURS_TO_REMIND, () -> remind(id, province.headOfKinhBac));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> remind(id, province.headOfLucNgan));
    }

    private UUID wentOutToTwoCommunes() {
        var directive = work.draft("97/KH-UBND");
        var whole =
                work.cut(directive, Work.details(province.department, TEN_DAYS, province.kinhBac, province.lucNgan));
        work.issue(directive);
        scene.use(FanningOut.class).nextBatch(whole);
        scene.flushAndClear();
        return whole;
    }
}
