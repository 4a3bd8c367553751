package vn.lienthong.workflows.gate;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static javax.xml.XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
import static javax.xml.XMLConstants.XMLNS_ATTRIBUTE_NS_URI;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.processmodel.ModelFinding.About;

/** The elements that a model may consist of, each with the attributes it may have. */
class Vocabulary {

    private static final Map<String, String> PREFIXES = Map.of(
            ModelDocument.BPMN,
            "bpmn:",
            ModelDocument.CAMUNDA,
            "camunda:",
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "bpmndi:",
            "http://www.omg.org/spec/DD/20100524/DC",
            "dc:",
            "http://www.omg.org/spec/DD/20100524/DI",
            "di:",
            W3C_XML_SCHEMA_INSTANCE_NS_URI,
            "xsi:");

    private static final Map<String, Set<String>> ALLOWED =
            """
            bpmn:definitions id targetNamespace exporter exporterVersion
            bpmn:process id name isExecutable
            bpmn:documentation id
            bpmn:message id name
            bpmn:startEvent id name isInterrupting
            bpmn:messageEventDefinition id messageRef
            bpmn:subProcess id name triggeredByEvent
            bpmn:endEvent id name
            bpmn:terminateEventDefinition id
            bpmn:userTask id name
            bpmn:multiInstanceLoopCharacteristics id camunda:collection camunda:elementVariable
            bpmn:serviceTask id name camunda:expression camunda:resultVariable camunda:asyncBefore
            bpmn:exclusiveGateway id name default
            bpmn:parallelGateway id name
            bpmn:sequenceFlow id name sourceRef targetRef
            bpmn:conditionExpression id xsi:type
            bpmn:intermediateCatchEvent id name
            bpmn:boundaryEvent id name attachedToRef cancelActivity
            bpmn:timerEventDefinition id
            bpmn:timeDate id xsi:type
            bpmn:incoming
            bpmn:outgoing
            bpmn:extensionElements
            camunda:properties
            camunda:property name value
            bpmndi:BPMNDiagram id name
            bpmndi:BPMNPlane id bpmnElement
            bpmndi:BPMNShape id bpmnElement isMarkerVisible isExpanded isHorizontal
            bpmndi:BPMNEdge id bpmnElement
            bpmndi:BPMNLabel id
            dc:Bounds x y width height
            di:waypoint x y
            """.lines().map(line -> line.split(" ")).collect(toUnmodifiableMap(words -> words[0], Set::of));

    private Vocabulary() {}

    static void check(Element element, List<ModelFinding> findings) {
        var name = name(element.getNamespaceURI(), element.getLocalName());
        if (!ALLOWED.containsKey(name)) {
            findings.add(new ModelFinding(
                    ModelRule.ELEMENT_NOT_ALLOWED, ModelDocument.idOf(element), name, About.ELEMENT_KIND));
            return;
        }
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            check((Attr) attributes.item(i), ALLOWED.get(name), findings);
        }
    }

    private static void check(Attr attribute, Set<String> allowed, List<ModelFinding> findings) {
        var name = name(attribute.getNamespaceURI(), attribute.getLocalName());
        if (!XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()) && !allowed.contains(name)) {
            var element = ModelDocument.idOf(attribute.getOwnerElement());
            findings.add(new ModelFinding(ModelRule.ATTRIBUTE_NOT_ALLOWED, element, name));
        }
    }

    /** The name with the usual prefix, whatever prefix the model gave to the namespace. */
    private static String name(String namespace, String localName) {
        return namespace == null ? localName : PREFIXES.getOrDefault(namespace, "{" + namespace + "}") + localName;
    }
}
