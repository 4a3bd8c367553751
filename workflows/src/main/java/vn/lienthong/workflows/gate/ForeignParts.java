package vn.lienthong.workflows.gate;

import static javax.xml.XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
import static javax.xml.XMLConstants.XMLNS_ATTRIBUTE_NS_URI;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What other drawing programs write into a model for themselves; a model says the same without it. */
class ForeignParts {

    private static final Set<String> OURS = Set.of(
            ModelDocument.BPMN,
            ModelDocument.CAMUNDA,
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            W3C_XML_SCHEMA_INSTANCE_NS_URI,
            XMLNS_ATTRIBUTE_NS_URI);

    private final Set<String> removed = new TreeSet<>();

    private ForeignParts() {}

    /** Takes them out and answers what they were called. */
    static Set<String> takeOutOf(Element root) {
        var foreign = new ForeignParts();
        foreign.takeOut(root);
        return foreign.removed;
    }

    private void takeOut(Element element) {
        var attributes = element.getAttributes();
        var ours = new ArrayList<Attr>();
        for (var i = 0; i < attributes.getLength(); i++) {
            ours.add((Attr) attributes.item(i));
        }
        ours.stream().filter(attribute -> isForeign(attribute, element)).forEach(attribute -> {
            removed.add(attribute.getName());
            element.removeAttributeNode(attribute);
        });
        for (var child : ModelDocument.children(element)) {
            if (OURS.contains(child.getNamespaceURI())) {
                takeOut(child);
                dropIfEmptied(child, element);
            } else {
                removed.add(child.getNodeName());
                element.removeChild(child);
            }
        }
    }

    /** An attribute of no namespace belongs to its element; a place where code is named is left for the gate to speak of. */
    private static boolean isForeign(Attr attribute, Element element) {
        var schemaPlace = "schemaLocation".equals(attribute.getLocalName())
                && W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attribute.getNamespaceURI());
        var languages = ModelDocument.is(element, "definitions")
                && ("expressionLanguage".equals(attribute.getName()) || "typeLanguage".equals(attribute.getName()));
        return schemaPlace
                || languages
                || attribute.getNamespaceURI() != null && !OURS.contains(attribute.getNamespaceURI());
    }

    private static void dropIfEmptied(Element child, Element parent) {
        if (ModelDocument.is(child, "extensionElements")
                && ModelDocument.children(child).isEmpty()) {
            parent.removeChild(child);
        }
    }
}
