package vn.lienthong.workflows.gate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.lienthong.processmodel.ModelAspect;
import vn.lienthong.processmodel.ModelPart;
import vn.lienthong.processmodel.PartKind;

/** Tells the pieces of a model as people compare them; how they are drawn is none of it. */
class ModelParts {

    private static final Map<String, PartKind> KINDS = Map.ofEntries(
            Map.entry("process", PartKind.PROCESS),
            Map.entry("startEvent", PartKind.BEGINNING),
            Map.entry("userTask", PartKind.STEP),
            Map.entry("serviceTask", PartKind.SYSTEM_STEP),
            Map.entry("exclusiveGateway", PartKind.CHOICE),
            Map.entry("parallelGateway", PartKind.PARALLEL),
            Map.entry("intermediateCatchEvent", PartKind.WAIT),
            Map.entry("boundaryEvent", PartKind.WAIT),
            Map.entry("subProcess", PartKind.EVENT_PATH),
            Map.entry("endEvent", PartKind.END),
            Map.entry("sequenceFlow", PartKind.FLOW));

    private static final Map<String, ModelAspect> PROPERTIES = Map.of(
            "performer", ModelAspect.PERFORMER,
            "dueWithin", ModelAspect.TERM,
            "form", ModelAspect.FORM,
            "reason", ModelAspect.REASON,
            "fill", ModelAspect.FILL);

    private static final Map<String, ModelAspect> CHILDREN = Map.of(
            "conditionExpression", ModelAspect.CONDITION,
            "timerEventDefinition", ModelAspect.TIME,
            "documentation", ModelAspect.DESCRIPTION);

    private final Element root;

    ModelParts(Element root) {
        this.root = root;
    }

    List<ModelPart> all() {
        return ModelDocument.elements(root).stream()
                .filter(element -> ModelDocument.BPMN.equals(element.getNamespaceURI()))
                .flatMap(element ->
                        Optional.ofNullable(KINDS.get(element.getLocalName()))
                                .map(kind -> part(element, kind))
                                .stream())
                .toList();
    }

    private ModelPart part(Element element, PartKind kind) {
        var says = new EnumMap<ModelAspect, String>(ModelAspect.class);
        attributes(element, kind, says);
        ModelDocument.children(element).forEach(child -> child(child, says));
        return new ModelPart(element.getAttribute("id"), kind, element.getAttribute("name"), says);
    }

    private void attributes(Element element, PartKind kind, Map<ModelAspect, String> says) {
        var calls = element.getAttributeNS(ModelDocument.CAMUNDA, "expression");
        put(ModelAspect.CALLS, calls, says);
        put(ModelAspect.ATTACHED_TO, nameOf(element.getAttribute("attachedToRef")), says);
        put(ModelAspect.OTHERWISE, nameOf(element.getAttribute("default")), says);
        if (kind == PartKind.FLOW) {
            put(ModelAspect.FROM, nameOf(element.getAttribute("sourceRef")), says);
            put(ModelAspect.TO, nameOf(element.getAttribute("targetRef")), says);
        }
    }

    private static void child(Element child, Map<ModelAspect, String> says) {
        Optional.ofNullable(CHILDREN.get(child.getLocalName()))
                .ifPresent(aspect -> put(aspect, child.getTextContent().strip(), says));
        if ("multiInstanceLoopCharacteristics".equals(child.getLocalName())) {
            put(ModelAspect.EACH_OF, child.getAttributeNS(ModelDocument.CAMUNDA, "collection"), says);
        }
        if ("extensionElements".equals(child.getLocalName())) {
            ModelDocument.elements(child).stream()
                    .filter(element -> "property".equals(element.getLocalName()))
                    .forEach(property -> put(
                            PROPERTIES.getOrDefault(property.getAttribute("name"), ModelAspect.OTHER),
                            property.getAttribute("value"),
                            says));
        }
    }

    private static void put(ModelAspect aspect, String text, Map<ModelAspect, String> says) {
        if (!text.isBlank()) {
            says.merge(aspect, text, (one, other) -> one + ", " + other);
        }
    }

    /** Its name where it has one, because an id tells people nothing. */
    private String nameOf(String id) {
        return Stream.of(id)
                .filter(given -> !given.isEmpty())
                .flatMap(given -> ModelDocument.elements(root).stream()
                        .filter(element -> given.equals(element.getAttribute("id"))))
                .map(element -> element.getAttribute("name"))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(id);
    }
}
