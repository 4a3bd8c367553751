package vn.lienthong.directive;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** The rules of entering, sending and issuing a directive. */
public enum DirectiveRule implements Rule {
    MAY_NOT_ENTER(Refusal.FORBIDDEN),
    /** {0} the unit in whose name the person may not enter */
    ISSUER_NOT_YOURS(Refusal.FORBIDDEN),
    NOT_AUTHOR(Refusal.FORBIDDEN),
    /** {0} what was typed */
    SYMBOL_MALFORMED(Refusal.INVALID),
    /** {0} symbol, {1} year */
    SYMBOL_TAKEN(Refusal.INVALID),
    SIGNED_IN_FUTURE(Refusal.INVALID),
    SUMMARY_REQUIRED(Refusal.INVALID),
    SIGNER_REQUIRED(Refusal.INVALID),
    /** {0} the grade */
    STATE_SECRET(Refusal.INVALID),
    NO_ASSIGNMENT(Refusal.INVALID),
    REMARK_REQUIRED(Refusal.INVALID),
    /** {0} the state it is in */
    WRONG_STATE(Refusal.CONFLICT),
    CHANGED_MEANWHILE(Refusal.CONFLICT);

    private final Refusal refusal;

    DirectiveRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
