package vn.lienthong.casefile;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What holds for every case file, whatever it is about. */
public enum CaseFileRule implements Rule {
    REMARK_EMPTY(Refusal.INVALID),
    READ_ONLY(Refusal.FORBIDDEN),
    /** Only who said it corrects it or takes it back. */
    NOT_YOUR_REMARK(Refusal.FORBIDDEN),
    /** {0} when its author took it back */
    REMARK_WITHDRAWN(Refusal.CONFLICT),
    /** {0} how many characters are allowed */
    DRAFT_TOO_LONG(Refusal.INVALID);

    private final Refusal refusal;

    CaseFileRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
