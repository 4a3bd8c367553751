package vn.lienthong.web.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision at a work item, with its remark.
 *
 * @param handlerPostId the officer's post, where work is accepted or an incoming document assigned
 * @param deadline the day that is granted, where an extension is decided, or by which an incoming document is to be handled
 * @param leadUnitCode the unit that gets it, where work is addressed anew or transferred
 * @param withParts whether the parts of a whole get the day too, where an extension is granted; absent means no
 * @param figures what was reached, in figures, where standing work is checked in
 */
public record Decision(
        String step,
        String decision,
        String remark,
        UUID handlerPostId,
        String leadUnitCode,
        LocalDate deadline,
        String figures,
        Boolean withParts) {

    /** One that pages take, which name an officer at most. */
    public static Decision of(String step, String decision, String remark, UUID handlerPostId) {
        return new Decision(step, decision, remark, handlerPostId, null, null, null, null);
    }

    boolean alsoForParts() {
        return Boolean.TRUE.equals(withParts);
    }

    String named() {
        return Fields.required("step", step) + " " + Fields.required("decision", decision);
    }
}
