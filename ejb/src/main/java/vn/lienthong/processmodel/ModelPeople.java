package vn.lienthong.processmodel;

import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** Who has to do with process models: those who draw them and those who approve them. */
class ModelPeople {

    private ModelPeople() {}

    static boolean includes(Actor actor) {
        return draws(actor) || approves(actor);
    }

    static boolean draws(Actor actor) {
        return actor.hasPost() && actor.has(Role.MODELLER);
    }

    static boolean approves(Actor actor) {
        return actor.hasPost() && actor.has(Role.MODEL_APPROVER);
    }

    static void require(Actor actor) {
        if (!includes(actor)) {
            throw new BusinessRuleViolation(ProcessModelRule.NOT_YOURS_TO_CHECK);
        }
    }

    /** For everybody else there are no models. */
    static void requireKnown(Actor actor, String key) {
        if (!includes(actor)) {
            throw new NotFound(ProcessModel.class, key);
        }
    }

    static void requireDrawing(Actor actor) {
        if (!draws(actor)) {
            throw new BusinessRuleViolation(ProcessModelRule.NOT_YOURS_TO_DRAW);
        }
    }

    /** The same, of a model that is not there for everybody else. */
    static void requireDrawing(Actor actor, String key) {
        requireKnown(actor, key);
        requireDrawing(actor);
    }

    static void requireApproving(Actor actor, String key) {
        requireKnown(actor, key);
        if (!approves(actor)) {
            throw new BusinessRuleViolation(ProcessModelRule.NOT_YOURS_TO_APPROVE);
        }
    }
}
