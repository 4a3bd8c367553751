package vn.lienthong.directive;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** The rules of entering, sending and issuing a directive. */
public enum DirectiveRule implements Rule {
    MAY_NOT_ENTER(Refusal.FORBIDDEN),
    /** {0} the unit in whose name the person may not enter */
    ISSUER_NOT_YOURS(Refusal.FORBIDDEN),
    NOT_AUTHOR(Refusal.FORBIDDEN),
    NOT_ITS_OFFICE(Refusal.FORBIDDEN),
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
    CHANGED_MEANWHILE(Refusal.CONFLICT),
    /** {0} the longest number */
    CLAUSE_NUMBER_REQUIRED(Refusal.INVALID),
    /** {0} number */
    CLAUSE_NUMBER_TAKEN(Refusal.INVALID),
    /** {0} number */
    CLAUSE_TEXT_REQUIRED(Refusal.INVALID),
    CLAUSE_REASON_REQUIRED(Refusal.INVALID),
    /** {0} number */
    CLAUSE_HAS_ASSIGNMENTS(Refusal.CONFLICT),
    NO_CLAUSE(Refusal.INVALID),
    /** {0} the longest text */
    CLAUSE_TEXT_TOO_LONG(Refusal.INVALID),
    SPLIT_PLACE_REQUIRED(Refusal.INVALID),
    /** The supplement lies before the head of the issuing authority. */
    SUPPLEMENT_SENT(Refusal.CONFLICT),
    LINEAGE_SYMBOL_REQUIRED(Refusal.INVALID),
    /** {0} the other document's symbol */
    LINEAGE_TWICE(Refusal.INVALID),
    /** {0} the other document's symbol */
    LINEAGE_CIRCLE(Refusal.INVALID),
    AMENDMENT_REPLACEMENT_REQUIRED(Refusal.INVALID),
    /** {0} the assignment that is to be changed, for which nothing new was said */
    AMENDMENT_CHANGES_NOTHING(Refusal.INVALID),
    AMENDMENT_UNDECIDED(Refusal.CONFLICT);

    private final Refusal refusal;

    DirectiveRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
