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
    /** A variant is one of another model. */
    VARIANT_OF_NOTHING(Refusal.INVALID),
    /** A new model begins with a file or with another model, not with both. */
    FILE_OR_COPY(Refusal.INVALID),
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
    TOO_MANY_FORMS(Refusal.INVALID),
    /** Somebody else has thrown it away or put it in force, or there never was a draft. */
    NOTHING_ON_ITS_WAY(Refusal.CONFLICT),
    /** {0} how many things keep it out. */
    NOT_PASSING(Refusal.INVALID),
    /** It does not wait for approval: {0} the state it is in. */
    NOT_SENT(Refusal.CONFLICT),
    /** {0} who approved it, {1} when: it is taken back knowingly or not at all. */
    APPROVED_MEANWHILE(Refusal.CONFLICT),
    /** The person does not approve models. */
    NOT_YOURS_TO_APPROVE(Refusal.FORBIDDEN),
    /** The person drew or sent it. */
    OWN_WORK(Refusal.FORBIDDEN),
    REASON_REQUIRED(Refusal.INVALID),
    /** {0} the state it is in. */
    NOT_APPROVED(Refusal.CONFLICT),
    /** Who approved a version does not put it in force as well. */
    OWN_APPROVAL(Refusal.FORBIDDEN),
    DAY_PAST(Refusal.INVALID),
    /** {0} the most days ahead. */
    DAY_TOO_FAR(Refusal.INVALID),
    /** {0} the state it is in. */
    NOT_SCHEDULED(Refusal.CONFLICT),
    /** The program relies on it. */
    SHIPPED_STAYS(Refusal.INVALID),
    /** {0} who retired it, {1} when. */
    RETIRED(Refusal.CONFLICT),
    NOT_RETIRED(Refusal.CONFLICT),
    /** The model has no version in force that could be retired. */
    NEVER_IN_FORCE(Refusal.CONFLICT),
    /** Somebody else has taken up or declined what the program offered. */
    NOTHING_OFFERED(Refusal.CONFLICT);

    private final Refusal refusal;

    ProcessModelRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
