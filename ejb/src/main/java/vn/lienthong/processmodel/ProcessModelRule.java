package vn.lienthong.processmodel;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What may not be done with process models. */
public enum ProcessModelRule implements Rule {
    /** The person neither draws nor approves models. */
    NOT_YOURS_TO_CHECK(Refusal.FORBIDDEN),
    FILE_EMPTY(Refusal.INVALID),
    /** The person does not draw models. */
    NOT_YOURS_TO_DRAW(Refusal.FORBIDDEN),
    KEY_INVALID(Refusal.INVALID),
    /** {0} the name of the model that has it. */
    KEY_TAKEN(Refusal.CONFLICT),
    NAME_MISSING(Refusal.INVALID),
    /** {0} who changed it last, {1} when. */
    DRAFT_EXISTS(Refusal.CONFLICT),
    /** A variant is made of a model of the whole province, not of another variant. */
    VARIANT_OF_VARIANT(Refusal.INVALID),
    /** {0} the name of the unit's variant. */
    VARIANT_EXISTS(Refusal.CONFLICT),
    /** Somebody else saved meanwhile: {0} who, {1} when. */
    CHANGED_MEANWHILE(Refusal.CONFLICT),
    /** It is no draft any more: {0} who sent it, {1} when. */
    ALREADY_SENT(Refusal.CONFLICT),
    /** What was handed over cannot be read as one model. */
    NOT_A_MODEL(Refusal.INVALID),
    /** {0} the key that it should have, {1} the one that it has. */
    KEY_DIFFERS(Refusal.INVALID),
    /** {0} the largest number of characters. */
    TOO_LARGE(Refusal.INVALID),
    /** {0} the key of the form. */
    FORM_KEY_INVALID(Refusal.INVALID),
    TOO_MANY_FORMS(Refusal.INVALID);

    private final Refusal refusal;

    ProcessModelRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
