package vn.lienthong.workflows.engine;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.casefile.ProcessStep;
import vn.lienthong.casefile.StepKind;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.workflows.assignment.RecordedAssignment;
import vn.lienthong.workflows.document.RecordedDocument;
import vn.lienthong.workflows.question.RecordedQuestion;

class ShippedModelsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @RegisterExtension
    final EngineExtension engine =
            EngineExtension.with(RecordedAssignment.steps(), RecordedDocument.steps(), RecordedQuestion.steps());

    @Test
    void everyModelFileIsShippedAndPassesTheGate() throws IOException {
        assertThat(Model.shipped()).hasSameSizeAs(files());
        for (var file : files()) {
            assertThat(engine.gate().findings(file.toString(), Files.readAllBytes(file)))
                    .isEmpty();
        }
    }

    @Test
    void everyModelIsDrawnSoThatPeopleCanLookAtIt() {
        Model.shipped().forEach(engine::deploy);
        for (var model : Model.shipped()) {
            var diagram = engine.processes().diagram(model.key(), 1);
            assertThat(diagram.xml()).isEqualTo(model.text()).contains("BPMNDiagram");
            assertThat(diagram.outline()).extracting(ProcessStep::name).doesNotContainNull();
        }
    }

    @Test
    void theOutlineFollowsTheWorkAndSaysWhoDoesIt() {
        Model.shipped().forEach(engine::deploy);
        var outline = engine.processes().diagram("directive", 1).outline();
        assertThat(outline)
                .containsExactly(
                        new ProcessStep("issue-directive", "Xem xét, ban hành văn bản", StepKind.PERSON, "HEAD@ISSUER"),
                        new ProcessStep(
                                "revise-directive", "Chỉnh sửa văn bản bị trả lại", StepKind.PERSON, "AUTHOR@MONITOR"));
    }

    @Test
    void theOutlineOfAnAssignmentTellsTheWorkFirstThenFanOutThenLightsThenInputThenRecall() {
        Model.shipped().forEach(engine::deploy);
        var outline = engine.processes().diagram("assignment", 1).outline();
        assertThat(outline)
                .extracting(ProcessStep::id)
                .containsExactly(
                        "accept-assignment",
                        "carry-out-assignment",
                        "approve-result",
                        "confirm-completion",
                        "plan-check-in",
                        "check-in-opens",
                        "open-check-in",
                        "check-in",
                        "check-in-overdue",
                        "warn-of-check-in",
                        "next-check-in-begins",
                        "miss-check-in",
                        "readdress-assignment",
                        "fan-out-next-batch",
                        "before-deadline",
                        "raise-green-light",
                        "after-deadline",
                        "raise-yellow-light",
                        "long-after-deadline",
                        "raise-red-light",
                        "give-input",
                        "recalled",
                        "confirm-recall");
    }

    @Test
    void whatNoticesAskForIsAStepOfAModel() {
        var steps = Model.shipped().stream().map(Model::text).collect(joining());
        assertThat(NoticeEvent.values())
                .flatExtracting(NoticeEvent::steps)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(steps).contains("<bpmn:userTask id=\"" + step + "\""));
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.walk(RESOURCES)) {
            return all.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }
}
