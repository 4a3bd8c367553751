package vn.lienthong.workflows.gate;

import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.lienthong.processmodel.ModelFinding;

/** The schema of BPMN 2.0 (OMG formal/2011-01-03): which element stands where and which attributes it needs. */
class BpmnSchema {

    private static final Schema SCHEMA = read();

    private BpmnSchema() {}

    /** The schema files come with the engine's library. */
    private static Schema read() {
        try {
            var files = SchemaFactory.newDefaultInstance();
            files.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "all");
            return files.newSchema(
                    BpmnSchema.class.getClassLoader().getResource("org/camunda/bpm/model/bpmn/schema/BPMN20.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException("The schema of BPMN cannot be read", e);
        }
    }

    static Optional<ModelFinding> check(Element root) {
        try {
            SCHEMA.newValidator().validate(new DOMSource(root.getOwnerDocument()));
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of(new ModelFinding(ModelRule.NOT_BPMN, ModelDocument.idOf(root), reason(e)));
        } catch (IOException e) {
            throw new IllegalStateException("a model in memory cannot be read", e);
        }
    }

    /** What the schema said, without the names that only a programmer reads. */
    private static String reason(SAXException fault) {
        var said = String.valueOf(fault.getMessage());
        return said.substring(said.indexOf(": ") + 1).strip().replaceAll("[{}]|\"http[^\"]*\":", "");
    }
}
