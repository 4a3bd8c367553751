package vn.lienthong.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class SharingDeadlinesTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
    }

    private String link(Actor by) {
        var secret = scene.use(SharingDeadlines.class).renew(by);
        scene.flushAndClear();
        return secret;
    }

    private DeadlineList read(String secret) {
        scene.flushAndClear();
        return scene.use(ReadingDeadlines.class).read(secret);
    }

    private void assertClosed(String secret) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(secret));
    }

    private UUID withTheOfficer() {
        var id = work.issued(province.lucNgan, TimeLimit.workingDays(10));
        work.accept(id, province.headOfLucNgan, province.officerOfLucNgan);
        return id;
    }

    @Test
    void theLinkListsWhatIsDueForWhoeverMadeItAndForNobodyElse() {
        var id = withTheOfficer();

        assertThat(read(link(province.officerOfLucNgan)).deadlines())
                .extracting(Deadline::caseFileId)
                .containsOnly(id);
        assertThat(read(link(province.officerOfKinhBac)).deadlines()).isEmpty();
    }

    @Test
    void theDeadlineOfTheAssignmentStandsThereUnderAnIdThatStays() {
        var id = withTheOfficer();
        var secret = link(province.officerOfLucNgan);

        assertThat(read(secret).deadlines())
                .filteredOn(deadline -> deadline.day().equals(LocalDate.of(2026, 9, 21)))
                .hasSize(1);
        assertThat(read(secret).deadlines()).isEqualTo(read(secret).deadlines());
        assertThat(id).isNotNull();
    }

    @Test
    void whatIsHandedInIsNoLongerDue() {
        var id = withTheOfficer();
        var secret = link(province.officerOfLucNgan);
        work.handIn(id, province.officerOfLucNgan);
        work.approve(id, province.headOfLucNgan);

        assertThat(read(secret).deadlines()).isEmpty();
    }

    @Test
    void onlyTheHashOfTheSecretIsKept() {
        var secret = link(province.officerOfLucNgan);

        assertThat(scene.entities()
                        .createNativeQuery("select cast(f as text) from calendar_feed f", String.class)
                        .getSingleResult())
                .asString()
                .doesNotContain(secret);
    }

    @Test
    void aNewLinkEndsTheOldOne() {
        var old = link(province.officerOfLucNgan);
        var fresh = link(province.officerOfLucNgan);

        assertClosed(old);
        assertThat(read(fresh).reader()).isEqualTo(province.officerOfLucNgan.name());
    }

    @Test
    void aRevokedLinkIsNotFoundAndThatIsNoted() {
        var secret = link(province.officerOfLucNgan);
        scene.use(SharingDeadlines.class).revoke(province.officerOfLucNgan);
        scene.use(SharingDeadlines.class).revoke(province.officerOfLucNgan);

        assertClosed(secret);
        assertThat(denied()).isEqualTo(1);
    }

    @Test
    void aWrongSecretIsNotFoundAndThatIsNoted() {
        assertClosed("x".repeat(43));
        assertClosed("");

        assertThat(denied()).isEqualTo(2);
    }

    @Test
    void thePersonSeesWhenTheLinkWasLastRead() {
        var secret = link(province.officerOfLucNgan);
        var sharing = scene.use(SharingDeadlines.class);
        assertThat(sharing.standing(province.officerOfLucNgan).orElseThrow().lastReadAt())
                .isNull();
        read(secret);
        scene.flushAndClear();

        assertThat(sharing.standing(province.officerOfLucNgan).orElseThrow().lastReadAt())
                .isEqualTo(scene.clock().instant());
    }

    @Test
    void whoHoldsNoPostAnyMoreReadsNothing() {
        var secret = link(province.officerOfLucNgan);
        scene.entities()
                .createNativeQuery("update post_holding set held_to = date '2026-09-01' where official_id = :id")
                .setParameter("id", province.officerOfLucNgan.officialId())
                .executeUpdate();

        assertClosed(secret);
    }

    private long denied() {
        return (Long) scene.entities()
                .createNativeQuery("select count(*) from audit_entry where action = 'DENIED'", Long.class)
                .getSingleResult();
    }
}
