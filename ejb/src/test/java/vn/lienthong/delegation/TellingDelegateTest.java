package vn.lienthong.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.organization.SigningCapacity.DELEGATED;
import static vn.lienthong.organization.SigningCapacity.SUBSTITUTE;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.PostHolding;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.scene.Lending;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;

/** Whoever is given powers is told, and whoever loses them before their time. */
class TellingDelegateTest {

    private static final WorkScope APPROVALS = new WorkScope(Set.of("approve-result"), Optional.empty());

    @RegisterExtension
    final Scene scene = new Scene();

    private Province province;
    private Lending lending;
    private LocalDate today;

    @BeforeEach
    void people() {
        province = scene.province();
        lending = new Lending(scene);
        today = scene.clock().today();
    }

    @Test
    void whoeverIsGivenAPartOfThePostsWorkIsToldForWhichTimeByWhomAndUnderWhichDecision() {
        delegateApprovals();

        assertThat(noticesOf(province.departmentOfficer)).singleElement().satisfies(notice -> {
            assertThat(notice.event()).isEqualTo(NoticeEvent.DELEGATION_GIVEN);
            assertThat(notice.caseFile()).isEmpty();
            assertThat(notice.delegation()).hasValueSatisfying(handed -> {
                assertThat(handed.capacity()).isEqualTo(DELEGATED);
                assertThat(handed.post().vietnamese()).isEqualTo("HEAD");
                assertThat(handed.unit().vietnamese()).isEqualTo("Sở Khoa học và Công nghệ");
                assertThat(handed.from()).isEqualTo(today);
                assertThat(handed.to()).isEqualTo(today.plusDays(10));
                assertThat(handed.decision()).contains(Lending.DECISION);
                assertThat(handed.givenBy()).isEqualTo("Người Dũng");
                assertThat(handed.endedBy()).isEmpty();
            });
        });
    }

    @Test
    void whoeverIsNamedAsSubstituteForAnAbsenceIsToldBeforeItBegins() {
        granting()
                .whileAway(
                        Map.of(postOf(province.director), postOf(province.deputyDirector)),
                        today.plusDays(3),
                        today.plusDays(5),
                        province.director);

        assertThat(eventsOf(province.deputyDirector)).containsExactly(NoticeEvent.SUBSTITUTE_NAMED);
        assertThat(scene.use(Notices.class).unread(lending.today(province.deputyDirector)))
                .isEqualTo(1);
        assertThat(eventsOf(province.director)).isEmpty();
    }

    @Test
    void theNoticeLeadsToTheListInWhichTheDelegateSeesIt() {
        var delegation = delegateApprovals();

        assertThat(noticesOf(province.departmentOfficer))
                .extracting(NoticeRow::address)
                .containsExactly("/delegations.xhtml#delegations-title");
        assertThat(scene.use(ViewingDelegations.class).own(lending.today(province.departmentOfficer)))
                .extracting(DelegationRow::id)
                .containsExactly(delegation);
    }

    @Test
    void whoeverLosesItBeforeItsTimeIsToldByWhom() {
        var part = delegateApprovals();
        scene.clock().moveBy(Duration.ofHours(1));
        revoke(part);

        assertThat(eventsOf(province.departmentOfficer))
                .containsExactly(NoticeEvent.DELEGATION_ENDED, NoticeEvent.DELEGATION_GIVEN);
        assertThat(noticesOf(province.departmentOfficer).get(0).delegation())
                .hasValueSatisfying(handed -> assertThat(handed.endedBy()).isEqualTo("Người Dũng"));
    }

    @Test
    void whoeverNoLongerStandsInIsTold() {
        var whole = standIn();
        scene.clock().moveBy(Duration.ofHours(1));
        revoke(whole);

        assertThat(eventsOf(province.deputyDirector))
                .containsExactly(NoticeEvent.SUBSTITUTE_ENDED, NoticeEvent.SUBSTITUTE_NAMED);
    }

    @Test
    void nobodyIsToldOfWhatEndsByItself() {
        standIn();
        scene.clock().moveBy(Duration.ofDays(40));

        assertThat(eventsOf(province.deputyDirector)).containsExactly(NoticeEvent.SUBSTITUTE_NAMED);
    }

    @Test
    void nobodyIsToldOfWhatTheyDidThemselves() {
        granting()
                .whileAway(
                        postOf(province.officerOfKinhBac),
                        postOf(province.headOfKinhBac),
                        today,
                        today,
                        province.headOfKinhBac);

        assertThat(eventsOf(province.headOfKinhBac)).isEmpty();
    }

    @Test
    void whoDoesTheDelegatesWorkIsNotToldOfWhatIsGivenToTheDelegate() {
        delegateApprovals();
        granting()
                .whileAway(
                        postOf(province.departmentOfficer),
                        postOf(province.deputyDirector),
                        today,
                        today.plusDays(3),
                        province.departmentOfficer);

        assertThat(lending.today(province.deputyDirector).holds(postOf(province.departmentOfficer)))
                .isTrue();
        assertThat(eventsOf(province.deputyDirector)).containsExactly(NoticeEvent.SUBSTITUTE_NAMED);
    }

    @Test
    void whoDoesAPartOfTheDelegatesWorkIsNotToldEither() {
        lending.lend(province.departmentOfficer, province.headOfDivision, DELEGATED, APPROVALS);
        delegateApprovals();

        assertThat(eventsOf(province.headOfDivision)).isEmpty();
        assertThat(eventsOf(province.departmentOfficer)).containsExactly(NoticeEvent.DELEGATION_GIVEN);
    }

    @Test
    void whoHoldsThePostAfterTheDelegateReadsNothingOfIt() {
        standIn();
        scene.flushAndClear();
        scene.entities()
                .createQuery("update PostHolding h set h.to = :day where h.post.id = :post")
                .setParameter("day", today)
                .setParameter("post", postOf(province.deputyDirector))
                .executeUpdate();
        scene.entities()
                .persist(new PostHolding(
                        scene.use(Posts.class).get(postOf(province.deputyDirector)),
                        scene.use(Officials.class).get(province.divisionOfficer.officialId()),
                        today.plusDays(1)));
        scene.clock().moveBy(Duration.ofDays(1));

        assertThat(lending.today(province.divisionOfficer).holds(postOf(province.deputyDirector)))
                .isTrue();
        assertThat(eventsOf(province.divisionOfficer)).isEmpty();
    }

    @Test
    void whatWasReadIsNoLongerCounted() {
        delegateApprovals();
        var officer = province.departmentOfficer;
        scene.use(Notices.class).markRead(noticesOf(officer).get(0).id(), lending.today(officer));

        assertThat(scene.use(Notices.class).unread(lending.today(officer))).isZero();
        standInForOfficer();
        scene.use(Notices.class).markAllRead(lending.today(province.deputyDirector));
        assertThat(scene.use(Notices.class).unread(lending.today(province.deputyDirector)))
                .isZero();
    }

    @Test
    void noticesOfCaseFilesAreAboutOne() {
        scene.use(Notices.class).tell(postOf(province.director), null, NoticeEvent.REMINDED);

        assertThatThrownBy(() -> scene.entities().flush()).isInstanceOf(PersistenceException.class);
    }

    @Test
    void aDelegationIsToldByItsOwnKindsOfNoticeOnly() {
        var delegation = lending.lend(province.director, province.deputyDirector, SUBSTITUTE, WorkScope.WHOLE);
        scene.use(Notices.class).tell(delegation, NoticeEvent.REMINDED);

        assertThatThrownBy(() -> scene.entities().flush()).isInstanceOf(PersistenceException.class);
    }

    private UUID delegateApprovals() {
        return granting()
                .grant(
                        new GrantDelegation(
                                postOf(province.director),
                                postOf(province.departmentOfficer),
                                DELEGATED,
                                today,
                                today.plusDays(10),
                                APPROVALS,
                                "Phê duyệt kết quả",
                                Optional.of(Lending.DECISION),
                                List.of()),
                        province.director);
    }

    private UUID standIn() {
        return granting()
                .whileAway(
                        postOf(province.director),
                        postOf(province.deputyDirector),
                        today,
                        today.plusDays(10),
                        province.director);
    }

    private void standInForOfficer() {
        granting()
                .whileAway(
                        postOf(province.departmentOfficer),
                        postOf(province.deputyDirector),
                        today,
                        today,
                        province.departmentOfficer);
    }

    private void revoke(UUID delegation) {
        scene.flushAndClear();
        scene.use(RevokingDelegation.class).revoke(delegation, "Đã trở lại làm việc", province.director);
    }

    private GrantingDelegation granting() {
        return scene.use(GrantingDelegation.class);
    }

    private List<NoticeRow> noticesOf(Actor who) {
        scene.flushAndClear();
        return scene.use(Notices.class).page(NoticeFilter.ALL, 0, 10, lending.today(who));
    }

    private List<NoticeEvent> eventsOf(Actor who) {
        return noticesOf(who).stream().map(NoticeRow::event).toList();
    }

    private static UUID postOf(Actor actor) {
        return actor.mainSeat().postId();
    }
}
