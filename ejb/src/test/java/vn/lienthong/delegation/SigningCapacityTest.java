package vn.lienthong.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.organization.SigningCapacity.COLLECTIVE;
import static vn.lienthong.organization.SigningCapacity.DELEGATED;
import static vn.lienthong.organization.SigningCapacity.DEPUTY;
import static vn.lienthong.organization.SigningCapacity.ORDER;
import static vn.lienthong.organization.SigningCapacity.SUBSTITUTE;
import static vn.lienthong.scene.Refusals.assertRefused;

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
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.organization.WrittenDecision;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Lending;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;

/** Signing capacity (domain.md §4): TM. for a collective, KT. deputy for the head, TL. by order, TUQ. delegated. */
class SigningCapacityTest {

    private static final WorkScope APPROVALS = new WorkScope(Set.of("approve-result"), Optional.empty());
    private static final Optional<WrittenDecision> NO_DECISION = Optional.empty();

    @RegisterExtension
    final Scene scene = new Scene();

    Province province;
    GrantingDelegation granting;
    LocalDate today;

    @BeforeEach
    void people() {
        province = scene.province();
        granting = scene.use(GrantingDelegation.class);
        today = scene.clock().today();
    }

    @Test
    void tmIsForTheHeadOfTheCollectiveAndIsNotHandedOver() {
        assertRefused(
                DelegationRule.COLLECTIVE_IS_NOT_HANDED_OVER,
                () -> grant(COLLECTIVE, province.headOfKinhBac, province.officerOfKinhBac));
    }

    @Test
    void ktIsForADeputyOfTheSameUnitOnly() {
        assertThat(grant(DEPUTY, province.director, province.deputyDirector)).isNotNull();
        assertRefused(
                DelegationRule.ONLY_A_DEPUTY_OF_THE_UNIT,
                () -> grant(DEPUTY, province.headOfKinhBac, province.officerOfKinhBac));
    }

    @Test
    void tlIsForTheHeadOfAUnitBelow() {
        assertThat(grant(ORDER, province.chairman, province.director)).isNotNull();
        assertRefused(
                DelegationRule.ONLY_A_HEAD_BELOW, () -> grant(ORDER, province.director, province.departmentOfficer));
        assertRefused(
                DelegationRule.ONLY_A_HEAD_BELOW, () -> grant(ORDER, province.headOfKinhBac, province.headOfLucNgan));
    }

    @Test
    void tuqIsWritten() {
        assertRefused(
                DelegationRule.DECISION_REQUIRED,
                () -> granting.grant(tuq(APPROVALS, "Phê duyệt kết quả", NO_DECISION), province.director));
    }

    @Test
    void tuqIsWrittenBeforeItBegins() {
        var late = Optional.of(new WrittenDecision("13/QĐ-SKHCN", today.plusDays(1)));
        assertRefused(
                DelegationRule.DECISION_AFTER_BEGINNING,
                () -> granting.grant(tuq(APPROVALS, "Phê duyệt kết quả", late), province.director));
    }

    @Test
    void tuqIsLimitedInMatter() {
        var decision = Optional.of(Lending.DECISION);
        assertRefused(
                DelegationRule.MATTER_REQUIRED, () -> granting.grant(tuq(APPROVALS, " ", decision), province.director));
        assertRefused(
                DelegationRule.MATTER_REQUIRED,
                () -> granting.grant(tuq(WorkScope.WHOLE, "Mọi việc", decision), province.director));
    }

    @Test
    void tuqIsLimitedInTime() {
        assertRefused(
                DelegationRule.PERIOD_REVERSED,
                () -> granting.whileAway(
                        postOf(province.director),
                        postOf(province.deputyDirector),
                        today.plusDays(2),
                        today.plusDays(1),
                        province.director));
        assertRefused(
                DelegationRule.PERIOD_IN_THE_PAST,
                () -> granting.whileAway(
                        postOf(province.director),
                        postOf(province.deputyDirector),
                        today.minusDays(1),
                        today,
                        province.director));
    }

    @Test
    void thereIsNoSubDelegation() {
        grant(DEPUTY, province.director, province.deputyDirector);
        var deputy = new Lending(scene).today(province.deputyDirector);

        assertRefused(
                DelegationRule.NEVER_HANDED_ON,
                () -> granting.whileAway(
                        postOf(province.director), postOf(province.departmentOfficer), today, today, deputy));
    }

    @Test
    void whatWasHandedToAPersonDoesNotGoOnToTheirOwnSubstitute() {
        granting.grant(tuq(APPROVALS, "Phê duyệt kết quả", Optional.of(Lending.DECISION)), province.director);
        granting.whileAway(
                postOf(province.departmentOfficer),
                postOf(province.deputyDirector),
                today,
                today.plusDays(3),
                province.departmentOfficer);

        var substitute = new Lending(scene).today(province.deputyDirector);
        assertThat(substitute.lentSeats())
                .singleElement()
                .satisfies(seat -> assertThat(seat.postId()).isEqualTo(postOf(province.departmentOfficer)));
    }

    @Test
    void theSameWorkIsNeverWithTwoSubstitutes() {
        grant(DEPUTY, province.director, province.deputyDirector);
        assertRefused(
                DelegationRule.HANDED_OVER_ALREADY,
                () -> granting.grant(
                        tuq(APPROVALS, "Phê duyệt kết quả", Optional.of(Lending.DECISION)), province.director));
    }

    @Test
    void afterRevocationItMayGoToSomebodyElse() {
        var first = grant(DEPUTY, province.director, province.deputyDirector);
        scene.entities().flush();
        scene.use(RevokingDelegation.class).revoke(first, "Đã trở lại làm việc", province.director);
        scene.entities().flush();

        assertThat(granting.grant(
                        tuq(APPROVALS, "Phê duyệt kết quả", Optional.of(Lending.DECISION)), province.director))
                .isNotNull();
        assertRefused(
                DelegationRule.ALREADY_ENDED,
                () -> scene.use(RevokingDelegation.class).revoke(first, "Lần nữa", province.director));
    }

    @Test
    void revokingNeedsAReason() {
        var delegation = grant(DEPUTY, province.director, province.deputyDirector);
        scene.entities().flush();
        assertRefused(
                DelegationRule.REASON_REQUIRED,
                () -> scene.use(RevokingDelegation.class).revoke(delegation, " ", province.director));
    }

    @Test
    void theWorkOfAHeadNeedsACapacity() {
        assertRefused(
                DelegationRule.HEAD_NEEDS_A_CAPACITY,
                () -> grant(SUBSTITUTE, province.director, province.deputyDirector));
    }

    @Test
    void anOfficersSubstituteIsOfTheSameAgency() {
        assertRefused(
                DelegationRule.ONLY_WITHIN_THE_AGENCY,
                () -> grant(SUBSTITUTE, province.officerOfKinhBac, province.officerOfLucNgan));
        assertThat(grant(SUBSTITUTE, province.officerOfKinhBac, province.headOfKinhBac))
                .isNotNull();
    }

    @Test
    void theHeadOfTheAgencyAndItsAdministratorMayForOthers() {
        var post = postOf(province.officerOfKinhBac);
        var head = postOf(province.headOfKinhBac);
        assertThat(granting.whileAway(post, head, today, today, province.headOfKinhBac))
                .isNotNull();
        assertThat(granting.whileAway(
                        post, head, today.plusDays(1), today.plusDays(1), province.administratorOfKinhBac))
                .isNotNull();
    }

    @Test
    void onlyWhoCanStandInIsOfferedToWhoIsAway() {
        var viewing = scene.use(ViewingDelegations.class);

        assertThat(viewing.substitutes(postOf(province.director), province.director))
                .extracting(CandidatePost::postId)
                .contains(postOf(province.deputyDirector), postOf(province.headOfDivision))
                .doesNotContain(postOf(province.departmentOfficer));
        assertThat(viewing.substitutes(postOf(province.headOfLucNgan), province.headOfLucNgan))
                .isEmpty();
        assertRefused(
                DelegationRule.SUBSTITUTE_REQUIRED,
                () -> granting.whileAway(Map.of(), today, today, province.director));
    }

    @Test
    void toAnybodyElseThePostDoesNotExist() {
        var post = postOf(province.officerOfKinhBac);
        var head = postOf(province.headOfKinhBac);
        for (var stranger : List.of(province.headOfLucNgan, province.monitor)) {
            assertThatThrownBy(() -> granting.whileAway(post, head, today, today, stranger))
                    .isInstanceOf(NotFound.class);
        }
        var delegation = grant(SUBSTITUTE, province.officerOfLucNgan, province.headOfLucNgan);
        assertThatThrownBy(() -> scene.use(RevokingDelegation.class)
                        .revoke(delegation, "Không phải của tôi", province.administratorOfKinhBac))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void itIsGivenToThePersonAndEndsWhenTheyLeaveTheirPost() {
        grant(DEPUTY, province.director, province.deputyDirector);
        scene.entities()
                .createQuery("update PostHolding h set h.to = :day where h.post.id = :post")
                .setParameter("day", today)
                .setParameter("post", postOf(province.deputyDirector))
                .executeUpdate();
        scene.clock().moveBy(Duration.ofDays(1));
        assertThat(scene.use(vn.lienthong.organization.Actors.class)
                        .signIn(
                                province.deputyDirector.employeeCode(),
                                "sub",
                                "",
                                Set.of(),
                                scene.clock().today()))
                .isEmpty();
    }

    private UUID grant(SigningCapacity capacity, Actor principal, Actor delegate) {
        var command =
                GrantDelegation.whileAway(postOf(principal), postOf(delegate), capacity, today, today.plusDays(10));
        return granting.grant(command, principal);
    }

    private GrantDelegation tuq(WorkScope scope, String matter, Optional<WrittenDecision> decision) {
        return new GrantDelegation(
                postOf(province.director),
                postOf(province.departmentOfficer),
                DELEGATED,
                today,
                today.plusDays(10),
                scope,
                matter,
                decision,
                List.of());
    }

    private static UUID postOf(Actor actor) {
        return actor.mainSeat().postId();
    }
}
