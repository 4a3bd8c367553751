package vn.lienthong.web.api;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.fault.Conflict;
import vn.lienthong.web.reader.Texts;

/**
 * Does something to one work item of many. The use case opens a transaction of its own for each, so what is refused here
 * stops nothing else, and what was done stays done.
 */
@Dependent
public class EachAlone {

    private static final Logger LOG = Logger.getLogger(EachAlone.class.getName());

    /** What is done to the item, by a use case. */
    @FunctionalInterface
    public interface Deed {
        void to(UUID workItem);
    }

    /**
     * What became of an item.
     *
     * @param rule key of the rule that refused it; empty when it was done or when something else was in the way
     * @param sentence why not, for people; empty when it was done
     */
    public record Result(UUID id, boolean done, String rule, String sentence) {}

    @Inject
    Texts texts;

    public Result attempt(UUID workItem, Deed deed) {
        try {
            deed.to(workItem);
            return new Result(workItem, true, "", "");
        } catch (BusinessRuleViolation refused) {
            return new Result(workItem, false, refused.rule().key(), texts.say(refused));
        } catch (NotFound unseen) {
            return new Result(workItem, false, "", texts.say("api.notFound"));
        } catch (EJBException failed) {
            return new Result(workItem, false, "", texts.say(sentence(failed)));
        }
    }

    private static String sentence(EJBException failed) {
        if (Conflict.isBehind(failed)) {
            Conflict.log(failed);
            return "fault.conflict";
        }
        LOG.log(Level.SEVERE, "A work item of several failed", failed);
        return "bulk.failed";
    }
}
