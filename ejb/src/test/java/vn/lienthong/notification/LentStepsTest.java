package vn.lienthong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.scene.Lending;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

/** Who takes single steps for another post reads that post's notices of these steps. */
class LentStepsTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private Lending lending;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
        lending = new Lending(scene);
    }

    private void lend(Optional<UUID> matter, String... steps) {
        lending.lend(
                province.headOfLucNgan,
                province.headOfYenPhong,
                SigningCapacity.DELEGATED,
                new WorkScope(Set.of(steps), matter));
    }

    private UUID issued() {
        return work.issued(province.lucNgan, TimeLimit.workingDays(10));
    }

    private void tell(UUID id) {
        scene.use(Notices.class).tell(province.headOfLucNgan.mainSeat().postId(), id, NoticeEvent.REMINDED);
        scene.flushAndClear();
    }

    private List<UUID> told(Actor who) {
        return scene
                .use(Notices.class)
                .page(new NoticeFilter(false, Optional.empty()), 0, 10, lending.today(who))
                .stream()
                .map(notice -> notice.caseFile().orElseThrow().id())
                .toList();
    }

    @Test
    void theDelegateReadsWhatIsToldWhileTheStepWaits() {
        lend(Optional.empty(), "accept-assignment");
        var id = issued();
        tell(id);

        assertThat(told(province.headOfYenPhong)).containsExactly(id);
        assertThat(scene.use(Notices.class).unread(lending.today(province.headOfYenPhong)))
                .isEqualTo(1);
    }

    @Test
    void ofOtherStepsTheDelegateReadsNothing() {
        lend(Optional.empty(), "approve-result");
        tell(issued());

        assertThat(told(province.headOfYenPhong)).isEmpty();
    }

    @Test
    void whatWasToldBeforeTheStepWaitedIsNotTheDelegates() {
        lend(Optional.empty(), "approve-result");
        var id = issued();
        tell(id);
        scene.clock().moveBy(Duration.ofHours(3));
        work.accept(id, province.headOfLucNgan, province.officerOfLucNgan);
        work.handIn(id, province.officerOfLucNgan);
        assertThat(told(province.headOfYenPhong)).isEmpty();
        tell(id);

        assertThat(told(province.headOfYenPhong)).containsExactly(id);
    }

    @Test
    void whatTheDelegateHasDecidedStaysOnTheListAndWhatComesAfterwardsIsNot() {
        lend(Optional.empty(), "accept-assignment");
        var id = issued();
        tell(id);
        scene.clock().moveBy(Duration.ofHours(1));
        work.accept(id, lending.today(province.headOfYenPhong), province.officerOfLucNgan);
        scene.clock().moveBy(Duration.ofHours(1));
        tell(id);

        assertThat(told(province.headOfYenPhong)).containsExactly(id);
        assertThat(told(province.headOfLucNgan)).hasSize(2);
    }

    @Test
    void stepsOfOneMatterAreToldOfThatMatterOnly() {
        var id = issued();
        var other = issued();
        lend(Optional.of(scene.use(CaseFiles.class).get(id).matterId()), "accept-assignment");
        tell(id);
        tell(other);

        assertThat(told(province.headOfYenPhong)).containsExactly(id);
    }
}
