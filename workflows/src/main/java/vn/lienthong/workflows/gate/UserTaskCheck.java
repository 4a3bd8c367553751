package vn.lienthong.workflows.gate;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.organization.PostKind;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.worklist.StepTerm;

/** Every user task says in the form of the work list who performs it, and may say how much time they have; a task
 * that several units take, each in its turn, names the unit. */
class UserTaskCheck {

    private static final Set<String> NAMED_POSTS = Set.of("HANDLER", "AUTHOR");
    private static final Set<String> KINDS = names(PostKind.values());
    private static final Set<String> ROLES = names(ParticipantRole.values());

    private UserTaskCheck() {}

    static void check(Element element, List<ModelFinding> findings) {
        if (ModelDocument.is(element, "multiInstanceLoopCharacteristics") && !isOfUnits(element)) {
            findings.add(new ModelFinding(ModelRule.LOOP_WITHOUT_UNIT, ModelDocument.idOf(element), "unit"));
        }
        if (ModelDocument.is(element, "userTask")) {
            var performer = property(element, "performer");
            if (performer.size() != 1 || !isPerformer(performer.get(0))) {
                findings.add(new ModelFinding(
                        ModelRule.PERFORMER_MISSING, ModelDocument.idOf(element), performer.toString()));
            }
            property(element, "dueWithin").stream()
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
        if ("ADDRESSEE".equals(text)) {
            return true;
        }
        var parts = text.split("@", -1);
        return parts.length == 2
                && (NAMED_POSTS.contains(parts[0]) || KINDS.contains(parts[0]))
                && ROLES.contains(parts[1]);
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(toUnmodifiableSet());
    }

    private static List<String> property(Element userTask, String name) {
        return ModelDocument.elements(userTask).stream()
                .filter(element -> "property".equals(element.getLocalName()))
                .filter(element -> name.equals(element.getAttribute("name")))
                .map(element -> element.getAttribute("value"))
                .toList();
    }
}
