package vn.lienthong.workflows.gate;

import java.util.List;
import org.w3c.dom.Element;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.Performer;
import vn.lienthong.worklist.StepTerm;

/** Every user task says in the form of the work list who performs it and how much time they have; a task
 * that several units take, each in its turn, names the unit. */
class UserTaskCheck {

    private UserTaskCheck() {}

    static void check(Element element, List<ModelFinding> findings) {
        if (ModelDocument.is(element, "multiInstanceLoopCharacteristics") && !isOfUnits(element)) {
            findings.add(new ModelFinding(ModelRule.LOOP_WITHOUT_UNIT, ModelDocument.idOf(element), "unit"));
        }
        if (ModelDocument.is(element, "userTask")) {
            var performer = ModelDocument.property(element, "performer");
            if (performer.size() != 1 || !isPerformer(performer.get(0))) {
                findings.add(new ModelFinding(
                        ModelRule.PERFORMER_MISSING, ModelDocument.idOf(element), performer.toString()));
            }
            var term = ModelDocument.property(element, "dueWithin");
            if (term.isEmpty()) {
                findings.add(new ModelFinding(ModelRule.DUE_WITHIN_MISSING, ModelDocument.idOf(element), ""));
            }
            term.stream()
                    .filter(value -> StepTerm.parse(value).isEmpty())
                    .forEach(value -> findings.add(
                            new ModelFinding(ModelRule.DUE_WITHIN_INVALID, ModelDocument.idOf(element), value)));
        }
    }

    /** The engine would repeat anything over any list; here only a person's step is repeated, and only over units. */
    private static boolean isOfUnits(Element loop) {
        return loop.getParentNode() instanceof Element task
                && ModelDocument.is(task, "userTask")
                && "unit".equals(loop.getAttributeNS(ModelDocument.CAMUNDA, "elementVariable"));
    }

    private static boolean isPerformer(String text) {
        try {
            Performer.parse(text);
            return true;
        } catch (BusinessRuleViolation e) {
            return false;
        }
    }
}
