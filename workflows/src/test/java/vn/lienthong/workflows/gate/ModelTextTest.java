package vn.lienthong.workflows.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lienthong.processmodel.ModelAspect;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.ModelPart;
import vn.lienthong.processmodel.ModelSource.ModelHead;
import vn.lienthong.processmodel.PartKind;
import vn.lienthong.workflows.step.StepCatalogue;

class ModelTextTest {

    private final ModelText text = new ModelText();

    @Test
    void aBlankSheetPassesTheGateAtOnce() {
        var gate = new GateCheck();
        gate.steps = new StepCatalogue(List.of());
        assertThat(gate.findings("new", ModelContent.of(text.blank("leave-request", "Nghỉ & phép")), Optional.empty()))
                .isEmpty();
    }

    @Test
    void underAnotherKeyEverythingThatPointedAtItStillDoes() {
        var renamed = text.renamed(text.blank("one", "Một"), "two", "Hai <2>");
        assertThat(text.head(renamed)).contains(new ModelHead("two", "Hai <2>"));
        assertThat(renamed).doesNotContain("\"one\"").contains("bpmnElement=\"two\"");
    }

    @Test
    void whatIsNoModelOrMoreThanOneHasNoHead() {
        assertThat(text.head("")).isEmpty();
        assertThat(text.head("<html/>")).isEmpty();
        assertThat(text.head("<!DOCTYPE x><x/>")).isEmpty();
        assertThat(text.head("""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="a"/><process id="b"/></definitions>""")).isEmpty();
        assertThatThrownBy(() -> text.renamed("<html", "a", "b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePiecesAreToldAsPeopleSpeakOfThem() {
        var parts = text.parts(text.blank("leave-request", "Nghỉ phép"));
        assertThat(parts)
                .extracting(ModelPart::kind)
                .containsExactly(
                        PartKind.PROCESS,
                        PartKind.BEGINNING,
                        PartKind.FLOW,
                        PartKind.STEP,
                        PartKind.FLOW,
                        PartKind.END);
        assertThat(parts.get(3).says())
                .containsOnly(Map.entry(ModelAspect.PERFORMER, "AUTHOR@ISSUER"), Map.entry(ModelAspect.TERM, "3"));
        assertThat(parts.get(2).says())
                .containsOnly(Map.entry(ModelAspect.FROM, "Bắt đầu"), Map.entry(ModelAspect.TO, "Bước đầu tiên"));
    }

    @Test
    void whatAnotherProgramAddedForItselfIsTakenOutAndNamed() {
        var foreign = text.blank("leave-request", "Nghỉ phép")
                .replace(
                        "<bpmn:endEvent id=\"end\"", "<bpmn:endEvent xmlns:o=\"urn:other\" o:colour=\"red\" id=\"end\"")
                .replace("</camunda:properties>", "</camunda:properties><o:note xmlns:o=\"urn:other\">x</o:note>");
        var cleaned = text.cleaned(foreign.getBytes(UTF_8)).orElseThrow();
        assertThat(cleaned.removed()).containsExactly("o:colour", "o:note");
        var gate = new GateCheck();
        gate.steps = new StepCatalogue(List.of());
        assertThat(gate.findings("x", ModelContent.of(foreign), Optional.empty()))
                .isNotEmpty();
        assertThat(gate.findings("x", ModelContent.of(cleaned.xml()), Optional.empty()))
                .isEmpty();
    }

    @Test
    void whatNamesCodeIsNotTakenOutQuietly() {
        var script = text.blank("leave-request", "Nghỉ phép").replace("userTask", "scriptTask");
        assertThat(text.cleaned(script.getBytes(UTF_8)).orElseThrow().xml()).contains("scriptTask");
        assertThat(text.cleaned("x".getBytes(UTF_8))).isEmpty();
    }
}
