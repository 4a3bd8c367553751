package vn.lienthong.workflows.gate;

import static java.util.stream.Collectors.toSet;
import static javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD;
import static javax.xml.XMLConstants.ACCESS_EXTERNAL_SCHEMA;
import static javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.lienthong.processmodel.ModelCheck;

/** Reads a model as XML without ever following a reference, and within the measure of what a person could draw. */
class ModelDocument {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static final int MOST_BYTES = ModelCheck.MOST_BYTES;
    static final int MOST_ELEMENTS = 500;
    static final int DEEPEST = 50;

    private ModelDocument() {}

    /** @return the root element */
    static Element parse(byte[] model) throws UnreadableModel {
        if (model.length > MOST_BYTES) {
            throw new UnreadableModel(ModelRule.TOO_LARGE, model.length + " > " + MOST_BYTES);
        }
        var root = read(model);
        requireShallow(root, 1);
        var count = elements(root).stream()
                .filter(element -> BPMN.equals(element.getNamespaceURI()))
                .count();
        if (count > MOST_ELEMENTS) {
            throw new UnreadableModel(ModelRule.TOO_MANY_ELEMENTS, count + " > " + MOST_ELEMENTS);
        }
        return root;
    }

    private static Element read(byte[] model) throws UnreadableModel {
        try {
            return parser().parse(new ByteArrayInputStream(model)).getDocumentElement();
        } catch (SAXException | IOException e) {
            // an encoding that is none, or bytes that are not of it, come as the latter
            throw new UnreadableModel(ModelRule.NOT_XML, String.valueOf(e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The platform's parser cannot be closed", e);
        }
    }

    /** The platform's own parser: what a library on the class path would bring has other features. */
    private static DocumentBuilder parser() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setNamespaceAware(true);
        var parser = factory.newDocumentBuilder();
        parser.setErrorHandler(new DefaultHandler());
        return parser;
    }

    private static void requireShallow(Element element, int depth) throws UnreadableModel {
        if (depth > DEEPEST) {
            throw new UnreadableModel(ModelRule.TOO_DEEP, idOf(element));
        }
        for (var child : children(element)) {
            requireShallow(child, depth + 1);
        }
    }

    static List<Element> children(Element element) {
        var children = new ArrayList<Element>();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** The element and everything in it. */
    static List<Element> elements(Element element) {
        var found = new ArrayList<Element>();
        found.add(element);
        children(element).forEach(child -> found.addAll(elements(child)));
        return found;
    }

    static boolean is(Element element, String bpmnName) {
        return BPMN.equals(element.getNamespaceURI()) && bpmnName.equals(element.getLocalName());
    }

    static long count(Element root, String bpmnName) {
        return elements(root).stream().filter(element -> is(element, bpmnName)).count();
    }

    /** The values of the element's own property of that name; a model should say it once. */
    static List<String> property(Element element, String name) {
        return children(element).stream()
                .filter(child -> is(child, "extensionElements"))
                .flatMap(extensions -> elements(extensions).stream())
                .filter(child -> "property".equals(child.getLocalName()) && name.equals(child.getAttribute("name")))
                .map(child -> child.getAttribute("value"))
                .toList();
    }

    /** The variables that the model's own steps put their results in. */
    static Set<String> resultVariables(Element root) {
        return elements(root).stream()
                .map(element -> element.getAttributeNS(CAMUNDA, "resultVariable"))
                .filter(name -> !name.isEmpty())
                .collect(toSet());
    }

    /** The id of the element, or of the nearest one around it that has an id. */
    static String idOf(Element element) {
        if (element.hasAttribute("id")) {
            return element.getAttribute("id");
        }
        return element.getParentNode() instanceof Element parent ? idOf(parent) : element.getNodeName();
    }
}
