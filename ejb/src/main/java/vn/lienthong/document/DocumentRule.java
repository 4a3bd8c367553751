package vn.lienthong.document;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** The rules of documents for signature (Decree 30/2020). */
public enum DocumentRule implements Rule {
    /** Nobody above the person could check what they draft. */
    MAY_NOT_DRAFT(Refusal.FORBIDDEN),
    /** {0} the unit in whose name the person may not draft */
    ISSUER_NOT_YOURS(Refusal.FORBIDDEN),
    NOT_DRAFTER(Refusal.FORBIDDEN),
    /** {0} the unit: nobody there could number the document */
    NO_CLERK(Refusal.INVALID),
    FORM_CHECKER_UNKNOWN(Refusal.INVALID),
    DOCUMENT_SUMMARY_REQUIRED(Refusal.INVALID),
    /** {0} the longest */
    DOCUMENT_SUMMARY_TOO_LONG(Refusal.INVALID),
    RECIPIENT_REQUIRED(Refusal.INVALID),
    DOCUMENT_FILE_REQUIRED(Refusal.INVALID),
    DOCUMENT_REASON_REQUIRED(Refusal.INVALID),
    /** {0} the person, {1} the step that they took before */
    FOUR_PEOPLE(Refusal.FORBIDDEN),
    /** {0} the state it is in */
    DOCUMENT_STATE(Refusal.CONFLICT),
    DOCUMENT_CHANGED(Refusal.CONFLICT),
    NOT_CLERK(Refusal.FORBIDDEN),
    NOT_YOURS_TO_TAKE_BACK(Refusal.FORBIDDEN),
    /** {0} the code that it has */
    EXCHANGE_STATE(Refusal.CONFLICT),
    /** {0} the unit that has the document */
    HANDLER_OF_OTHER_AGENCY(Refusal.INVALID),
    /** {0} the day */
    PROCESS_BY_PAST(Refusal.INVALID),
    RESULT_REQUIRED(Refusal.INVALID),
    /** {0} the symbol under which the work was given */
    WORK_OF_INCOMING_OPEN(Refusal.CONFLICT),
    /** {0} what was typed */
    SYMBOL_PART_MALFORMED(Refusal.INVALID),
    /** The series has given numbers in this year, or in an earlier one. */
    SERIES_RUNS(Refusal.CONFLICT),
    /** {0} the highest number entered so far */
    START_TOO_LOW(Refusal.INVALID),
    START_NOT_A_NUMBER(Refusal.INVALID),
    /** {0} the symbol */
    NUMBER_OF_REGISTER(Refusal.INVALID),
    /** {0} the symbol, {1} the last number that the register has given */
    NUMBER_NOT_GIVEN(Refusal.INVALID),
    /** {0} the kind: a report, minutes and the like */
    GIVES_NO_WORK(Refusal.INVALID),
    /** {0} the symbol of the document whose work the directive gives */
    HEAD_OF_DOCUMENT(Refusal.INVALID);

    private final Refusal refusal;

    DocumentRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
