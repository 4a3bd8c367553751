package vn.lienthong.workflows.engine;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.casefile.StepKind;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.tryout.played.KnownActs;
import vn.lienthong.workflows.assignment.RecordedAssignment;
import vn.lienthong.workflows.document.RecordedDocument;
import vn.lienthong.workflows.question.RecordedQuestion;

/** Whatever model comes with the program can be tried out, with everything that can be decided in it. */
class TriedShippedModelsTest {

    @RegisterExtension
    final EngineExtension engine =
            EngineExtension.with(RecordedAssignment.steps(), RecordedDocument.steps(), RecordedQuestion.steps());

    @Test
    void aTrialKnowsHowEachModelBegins() {
        assertThat(KnownActs.models())
                .isEqualTo(Model.shipped().stream().map(Model::key).collect(toSet()));
    }

    @Test
    void aTrialKnowsEachDecisionOfEachStepAndNoOther() {
        Model.shipped().forEach(engine::deploy);
        var drawn = Model.shipped().stream()
                .flatMap(model -> decisions(model.key()))
                .collect(toSet());
        assertThat(KnownActs.all()).isEqualTo(drawn);
    }

    private Stream<String> decisions(String model) {
        return engine.processes().diagram(model, 1).outline().stream()
                .filter(step -> step.kind() == StepKind.PERSON)
                .map(step -> engine.drawn().step(model, 1, step.id()))
                .flatMap(step -> step.ways().stream().map(way -> act(step, way)));
    }

    private static String act(DrawnStep step, DrawnStep.Way way) {
        return DrawnStep.Way.DONE.equals(way.decision()) ? step.id() : step.id() + " " + way.decision();
    }
}
