package vn.lienthong.importing;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What can be wrong with an imported file, whatever it is about. */
public enum ImportRule implements Rule {
    /** The person is no system administrator. */
    NOT_ALLOWED(Refusal.FORBIDDEN),
    FILE_EMPTY,
    /** {0} the limit in MiB */
    FILE_TOO_LARGE,
    /** The file has another encoding, or is no text. */
    NOT_UTF8,
    /** The text is no CSV. */
    NOT_CSV,
    /** {0} missing column */
    COLUMN_MISSING,
    /** The line has more or fewer values than the header has columns. */
    WRONG_VALUE_COUNT,
    /** {0} column */
    EMPTY,
    /** {0} column, {1} value, {2} form */
    MALFORMED,
    /** {0} column, {1} value */
    NOT_A_DATE,
    /** {0} column, {1} value, {2} what is possible */
    NOT_ONE_OF,
    /** {0} value, {1} line that has it already */
    TWICE;

    private final Refusal refusal;

    ImportRule() {
        this(Refusal.INVALID);
    }

    ImportRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
