package vn.lienthong.workflows.gate;

import java.util.List;
import org.w3c.dom.Element;
import vn.lienthong.processmodel.ModelFinding;

/**
 * A sub-process is the way that a process takes when something happens, and only there does a model wait for a message: the
 * program tells processes of events by their business keys, and whatever else waited for one would wait for ever.
 */
class EventPathCheck {

    private EventPathCheck() {}

    static void check(Element element, List<ModelFinding> findings) {
        if (ModelDocument.is(element, "subProcess") && !isEventPath(element)) {
            add(element, "triggeredByEvent", findings);
        }
        if (ModelDocument.is(element, "messageEventDefinition") && !startsEventPath(element)) {
            add(element, "messageEventDefinition", findings);
        }
    }

    private static boolean isEventPath(Element subProcess) {
        var starts = ModelDocument.children(subProcess).stream()
                .filter(child -> ModelDocument.is(child, "startEvent"))
                .toList();
        return "true".equals(subProcess.getAttribute("triggeredByEvent"))
                && starts.size() == 1
                && ModelDocument.count(starts.get(0), "messageEventDefinition") == 1;
    }

    private static boolean startsEventPath(Element message) {
        return message.getParentNode() instanceof Element start
                && ModelDocument.is(start, "startEvent")
                && start.getParentNode() instanceof Element path
                && ModelDocument.is(path, "subProcess");
    }

    private static void add(Element element, String detail, List<ModelFinding> findings) {
        findings.add(new ModelFinding(ModelRule.NOT_AN_EVENT_PATH, ModelDocument.idOf(element), detail));
    }
}
