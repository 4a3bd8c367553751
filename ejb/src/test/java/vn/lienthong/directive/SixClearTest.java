package vn.lienthong.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.Brief;
import vn.lienthong.assignment.SixClear;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.directive.supplement.SendingSupplement;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

/** Each of the six by itself keeps an assignment from going out, and the drafter sees which. */
class SixClearTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    @RegisterExtension
    Scene scene = new Scene();

    private AssignmentDetails lacking(SixClear one) {
        var words = new Brief(
                "II.1",
                "Rà soát",
                one == SixClear.WORK ? " " : "Tự đánh giá",
                one == SixClear.RESPONSIBILITY ? "" : "Thủ trưởng chịu trách nhiệm",
                one == SixClear.AUTHORITY ? "" : "Được huy động các phòng",
                one == SixClear.PRODUCT ? " " : "Bảng tự đánh giá");
        Optional<UUID> lead = one == SixClear.PERSON
                ? Optional.empty()
                : Optional.of(scene.province().department.id());
        return new AssignmentDetails(words, one == SixClear.TIME ? TimeLimit.OPEN : TEN_DAYS, lead, Set.of(), Set.of());
    }

    @ParameterizedTest
    @EnumSource
    void eachOfTheSixIsMissedByItselfAndShownWhileDrafting(SixClear one) {
        var work = new Work(scene);
        var directive = work.draft("17/KH-UBND");
        var assignment = work.cut(directive, lacking(one));

        assertThat(scene.use(ViewingDirective.class)
                        .view(directive, scene.province().monitor)
                        .gaps())
                .isEqualTo(Map.of(assignment, Set.of(one)));
        assertMissing(one, () -> work.send(directive));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAddedAfterIssuePassesTheSameGate(SixClear one) {
        var work = new Work(scene);
        var directive = work.draft("17/KH-UBND");
        work.cut(directive, Work.details(scene.province().department, TEN_DAYS));
        work.issue(directive);
        work.cut(directive, lacking(one));

        assertMissing(one, () -> scene.use(SendingSupplement.class).send(directive, scene.province().monitor));
    }

    private static void assertMissing(SixClear one, ThrowingCallable send) {
        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(send).satisfies(refusal -> {
            assertThat(refusal.rule()).isEqualTo(AssignmentRule.NOT_SIX_CLEAR);
            assertThat(refusal.arguments()).contains(Set.of(one));
        });
    }
}
