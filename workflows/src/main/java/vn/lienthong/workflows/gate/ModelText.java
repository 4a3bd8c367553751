package vn.lienthong.workflows.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD;
import static javax.xml.XMLConstants.ACCESS_EXTERNAL_STYLESHEET;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import vn.lienthong.processmodel.ModelPart;
import vn.lienthong.processmodel.ModelSource;

/** Reads and writes models as XML. */
@ApplicationScoped
class ModelText implements ModelSource {

    private static final String BLANK = "/vn/lienthong/workflows/gate/blank-model.xml";
    private static final Set<String> POINTS_AT_PROCESS = Set.of("bpmnElement", "processRef");

    @Override
    public String blank(String key, String name) {
        try (var file = ModelText.class.getResourceAsStream(BLANK)) {
            return renamed(new String(file.readAllBytes(), UTF_8), key, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String renamed(String xml, String key, String name) {
        try {
            var root = ModelDocument.parse(xml.getBytes(UTF_8));
            var process = process(root).orElseThrow();
            var before = process.getAttribute("id");
            process.setAttribute("id", key);
            process.setAttribute("name", name);
            ModelDocument.elements(root).forEach(element -> pointAt(key, before, element));
            return written(root);
        } catch (UnreadableModel e) {
            throw new IllegalArgumentException("a model that was kept cannot be read", e);
        }
    }

    private static void pointAt(String key, String before, Element element) {
        POINTS_AT_PROCESS.stream()
                .filter(attribute -> before.equals(element.getAttribute(attribute)))
                .forEach(attribute -> element.setAttribute(attribute, key));
    }

    @Override
    public Optional<ModelHead> head(String xml) {
        try {
            return process(ModelDocument.parse(xml.getBytes(UTF_8)))
                    .map(process -> new ModelHead(process.getAttribute("id"), process.getAttribute("name")));
        } catch (UnreadableModel e) {
            return Optional.empty();
        }
    }

    @Override
    public List<ModelPart> parts(String xml) {
        try {
            return new ModelParts(ModelDocument.parse(xml.getBytes(UTF_8))).all();
        } catch (UnreadableModel e) {
            return List.of();
        }
    }

    @Override
    public Optional<CleanedModel> cleaned(byte[] file) {
        try {
            var root = ModelDocument.parse(file);
            var removed = ForeignParts.takeOutOf(root);
            return Optional.of(new CleanedModel(written(root), removed));
        } catch (UnreadableModel e) {
            return Optional.empty();
        }
    }

    private static Optional<Element> process(Element root) {
        var processes = ModelDocument.elements(root).stream()
                .filter(element -> ModelDocument.is(element, "process"))
                .toList();
        return processes.size() == 1 ? Optional.of(processes.get(0)) : Optional.empty();
    }

    private static String written(Element root) {
        try {
            var text = new StringWriter();
            var factory = TransformerFactory.newDefaultInstance();
            factory.setAttribute(ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(ACCESS_EXTERNAL_STYLESHEET, "");
            var writer = factory.newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, UTF_8.name());
            writer.transform(new DOMSource(root.getOwnerDocument()), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("a document that was read cannot be written", e);
        }
    }
}
