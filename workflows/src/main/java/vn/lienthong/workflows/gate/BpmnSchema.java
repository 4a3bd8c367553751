package vn.lienthong.workflows.gate;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Element;
import vn.lienthong.processmodel.ModelFinding;

/** The schema of BPMN 2.0: which element stands where and which attributes it needs. */
class BpmnSchema {

    private BpmnSchema() {}

    static Optional<ModelFinding> check(Element root, byte[] model) {
        try {
            Bpmn.readModelFromStream(new ByteArrayInputStream(model));
            return Optional.empty();
        } catch (ModelException e) {
            return Optional.of(new ModelFinding(ModelRule.NOT_BPMN, ModelDocument.idOf(root), reason(e)));
        }
    }

    /** What the schema said, without the names that only a programmer reads. */
    private static String reason(Throwable fault) {
        var said =
                fault.getCause() == null ? fault.getMessage() : fault.getCause().getMessage();
        return List.of(said.split(": ", 2)).stream()
                .reduce((first, last) -> last)
                .orElse(said)
                .replaceAll("\\{?\"?http[^ ]*?\"?:|[\"{}]", "");
    }
}
