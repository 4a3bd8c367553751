package vn.lienthong.scene;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.Rule;

/** Reads as: refused because of this rule. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(Rule rule, ThrowingCallable call) {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(call)
                .satisfies(refusal -> org.assertj.core.api.Assertions.assertThat(refusal.rule())
                        .isEqualTo(rule));
    }
}
