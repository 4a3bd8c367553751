package vn.lienthong.workflows.gate;

import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Every user task says in the form of the work list who performs it, and may say within how many working days. */
class UserTaskCheck {

    private static final Pattern PERFORMER = Pattern.compile(
            "(HEAD|DEPUTY|MONITOR|OFFICER|CLERK|INSPECTOR|ADMINISTRATOR|HANDLER|AUTHOR)@(ISSUER|MONITOR|LEAD|COORDINATOR)");
    private static final Pattern DUE_WITHIN = Pattern.compile("[1-9][0-9]?");

    private UserTaskCheck() {}

    static void check(Element element, List<Finding> findings) {
        if (ModelDocument.is(element, "userTask")) {
            var performer = property(element, "performer");
            if (performer.stream().noneMatch(value -> PERFORMER.matcher(value).matches())) {
                findings.add(
                        new Finding(ModelRule.PERFORMER_MISSING, ModelDocument.idOf(element), performer.toString()));
            }
            property(element, "dueWithin").stream()
                    .filter(value -> !DUE_WITHIN.matcher(value).matches())
                    .forEach(value -> findings.add(
                            new Finding(ModelRule.DUE_WITHIN_INVALID, ModelDocument.idOf(element), value)));
        }
    }

    private static List<String> property(Element userTask, String name) {
        return ModelDocument.elements(userTask).stream()
                .filter(element -> "property".equals(element.getLocalName()))
                .filter(element -> name.equals(element.getAttribute("name")))
                .map(element -> element.getAttribute("value"))
                .toList();
    }
}
