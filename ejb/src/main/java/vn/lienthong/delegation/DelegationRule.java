package vn.lienthong.delegation;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** When a post's work may be handed over, to whom, and in which signing capacity (Decree 30/2020). */
public enum DelegationRule implements Rule {
    /** {0} the post, whose work was itself handed to the person */
    NEVER_HANDED_ON(Refusal.FORBIDDEN),
    SUBSTITUTE_REQUIRED(Refusal.INVALID),
    PERIOD_REVERSED,
    /** The first day has passed already. */
    PERIOD_IN_THE_PAST,
    TO_THE_SAME_PERSON,
    /** {0} the post that nobody holds */
    DELEGATE_POST_VACANT,
    /** {0} who does it already, {1} from, {2} to */
    HANDED_OVER_ALREADY(Refusal.CONFLICT),
    /** TM. belongs to the head of the collective and is not handed over. */
    COLLECTIVE_IS_NOT_HANDED_OVER,
    /** KT., TL. and TUQ. are for the work of a head. */
    ONLY_FOR_A_HEAD,
    /** KT.: a deputy of the same unit. */
    ONLY_A_DEPUTY_OF_THE_UNIT,
    /** TL.: the head of a unit below. */
    ONLY_A_HEAD_BELOW,
    /** TUQ.: somebody of the same agency or below it. */
    ONLY_WITHIN_THE_AGENCY,
    /** The work of a head needs KT., TL. or TUQ. */
    HEAD_NEEDS_A_CAPACITY,
    /** A deputy's work: another leader of the same unit. */
    ONLY_A_LEADER_OF_THE_UNIT,
    /** TUQ. needs number and date of the written decision. */
    DECISION_REQUIRED,
    DECISION_AFTER_BEGINNING,
    /** TUQ. needs its matter: in words, and as certain steps or one directive. */
    MATTER_REQUIRED,
    REASON_REQUIRED,
    ALREADY_ENDED(Refusal.CONFLICT);

    private final Refusal refusal;

    DelegationRule() {
        this(Refusal.INVALID);
    }

    DelegationRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
