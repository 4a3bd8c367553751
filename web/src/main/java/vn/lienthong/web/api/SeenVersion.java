package vn.lienthong.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.function.LongConsumer;
import vn.lienthong.casefile.DraftVersion;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.Rule;
import vn.lienthong.web.reader.Texts;

/** A change that is made only to the version that the caller has read, which the header If-Match names. */
@Dependent
class SeenVersion {

    @Inject
    Texts texts;

    static EntityTag tag(long version) {
        return new EntityTag(String.valueOf(version));
    }

    /**
     * Makes the change, or answers 428 when the caller did not say what they have read and 412 when it has changed since.
     *
     * @param stale by which rule the use case refuses a version that is not the last
     */
    Response change(String match, Rule stale, LongConsumer change) {
        var seen = DraftVersion.seen(match, null);
        if (seen.isEmpty()) {
            return Problem.of(Response.Status.PRECONDITION_REQUIRED, texts.say("api.status.428"))
                    .answer();
        }
        try {
            change.accept(seen.get());
            return Response.noContent().build();
        } catch (BusinessRuleViolation violation) {
            if (violation.rule() != stale) {
                throw violation;
            }
            return Problem.of(Response.Status.PRECONDITION_FAILED, texts.say(violation))
                    .because(stale.key())
                    .answer();
        }
    }
}
