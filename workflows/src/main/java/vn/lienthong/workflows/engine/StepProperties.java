package vn.lienthong.workflows.engine;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil.parseCamundaExtensionProperties;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.xml.Element;
import vn.lienthong.worklist.StepTerm;

/** What a model says of a user task beyond BPMN: who performs it, and how much time they have. */
record StepProperties(String performer, Optional<StepTerm> due) {

    static final String PERFORMER = "performer";
    static final String DUE_WITHIN = "dueWithin";
    static final String FORM = "form";
    static final String REASON = "reason";
    static final String FILL = "fill";

    static StepProperties of(Element userTask) {
        var written =
                Optional.ofNullable(parseCamundaExtensionProperties(userTask)).orElse(Map.of());
        return new StepProperties(
                written.getOrDefault(PERFORMER, ""),
                Optional.ofNullable(written.get(DUE_WITHIN)).flatMap(StepTerm::parse));
    }
}
