package vn.lienthong.workflows.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.ModelSource.ModelHead;
import vn.lienthong.workflows.step.StepCatalogue;

class ModelTextTest {

    private final ModelText text = new ModelText();

    @Test
    void aBlankSheetPassesTheGateAtOnce() {
        var gate = new GateCheck();
        gate.steps = new StepCatalogue(List.of());
        assertThat(gate.findings("new", ModelContent.of(text.blank("leave-request", "Nghỉ & phép"))))
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
}
