package vn.lienthong.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.AddingRemark;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Mandate;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.scene.Lending;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class MentionTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private UUID assignment;

    @BeforeEach
    void anAssignmentOfKinhBac() {
        province = scene.province();
        assignment = new Work(scene).issued(province.kinhBac, TimeLimit.workingDays(10));
    }

    private void say(String text) {
        scene.use(AddingRemark.class).add(assignment, text, List.of(), province.monitor);
        scene.flushAndClear();
    }

    private List<NoticeEvent> toldTo(Actor who) {
        return scene.use(Notices.class).page(NoticeFilter.ALL, 0, 50, who).stream()
                .map(NoticeRow::event)
                .toList();
    }

    @Test
    void whoeverIsNamedIsTold() {
        say("Nhờ @" + province.headOfKinhBac.name() + ", xem giúp");

        assertThat(toldTo(province.headOfKinhBac)).containsExactly(NoticeEvent.MENTIONED);
        assertThat(toldTo(province.officerOfKinhBac)).isEmpty();
    }

    @Test
    void whoStandsInReadsWhoseMentionItIs() {
        var lending = new Lending(scene);
        lending.lend(province.headOfKinhBac, province.officerOfKinhBac, SigningCapacity.SUBSTITUTE, WorkScope.WHOLE);
        say("Nhờ @" + province.headOfKinhBac.name() + ", xem giúp");

        assertThat(rows(lending.today(province.officerOfKinhBac)))
                .singleElement()
                .satisfies(notice -> assertThat(notice.lent().flatMap(Seat::mandate))
                        .map(Mandate::principal)
                        .contains(province.headOfKinhBac.name()));
        assertThat(rows(lending.today(province.headOfKinhBac)))
                .singleElement()
                .satisfies(notice -> assertThat(notice.lent()).isEmpty());
    }

    private List<NoticeRow> rows(Actor who) {
        return scene.use(Notices.class).page(NoticeFilter.ALL, 0, 50, who);
    }

    @Test
    void whoeverMayNotSeeTheCaseFileCannotBeNamed() {
        assertRefused(MentionRule.NOBODY_OF_THAT_NAME, () -> say("Nhờ @" + province.headOfLucNgan.name()));
        assertRefused(MentionRule.NOBODY_OF_THAT_NAME, () -> say("Nhờ @Không Có Ai"));
    }

    @Test
    void aRefusalRepeatsNoMoreThanTheName() {
        assertThatThrownBy(() -> say("Nhờ @Không Có Ai, xem giúp"))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.arguments()).containsExactly("Không Có Ai"));
    }

    @Test
    void anAddressNamesNobody() {
        say("Gửi về vanphong@bacninh.gov.vn");

        assertThat(toldTo(province.headOfKinhBac)).isEmpty();
    }

    @Test
    void oneNamedTwiceIsToldOnce() {
        var name = province.headOfKinhBac.name();
        say("@" + name + " và @" + name);

        assertThat(toldTo(province.headOfKinhBac)).hasSize(1);
    }
}
