package vn.lienthong.scene;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.checkin.KeepingRhythm;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Errand;
import vn.lienthong.casefile.ModelStep;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.casefile.ProcessDiagram;
import vn.lienthong.casefile.ProcessRef;
import vn.lienthong.casefile.Processes;
import vn.lienthong.processmodel.ChoosingModel;
import vn.lienthong.processmodel.MatterFacts;
import vn.lienthong.worklist.OpenedStep;
import vn.lienthong.worklist.StepTerm;
import vn.lienthong.worklist.WorkItemRecorder;

/**
 * Plays the models by a table, so that the use cases can be tried without an engine; that the drawn models go the
 * same way is tested where the engine is.
 */
@Dependent
public class PlayedProcesses implements Processes {

    /** A step that administrators put behind the head's approval. */
    public static final String ADDED = "look-through";

    private static final Map<String, String> PERFORMERS = Map.ofEntries(
            Map.entry("give-input", "HEAD@COORDINATOR"),
            Map.entry("answer-question", "ADDRESSEE"),
            Map.entry("issue-directive", "HEAD@ISSUER"),
            Map.entry("revise-directive", "AUTHOR@MONITOR"),
            Map.entry("accept-assignment", "HEAD@LEAD"),
            Map.entry("readdress-assignment", "AUTHOR@MONITOR"),
            Map.entry("carry-out-assignment", "HANDLER@LEAD"),
            Map.entry("approve-result", "HEAD@LEAD"),
            Map.entry(ADDED, "HEAD@ISSUER"),
            Map.entry("confirm-completion", "AUTHOR@MONITOR"),
            Map.entry("issue-supplement", "HEAD@ISSUER"),
            Map.entry("decide-amendment", "AUTHOR@MONITOR"),
            Map.entry("revise-supplement", "AUTHOR@MONITOR"),
            Map.entry("advise-extension", "AUTHOR@MONITOR"),
            Map.entry("decide-extension", "HEAD@ISSUER"),
            Map.entry("decide-transfer", "AUTHOR@MONITOR"),
            Map.entry("confirm-cause", "AUTHOR@MONITOR"),
            Map.entry("confirm-recall", "HEAD@LEAD"),
            Map.entry("check-in", "HANDLER@LEAD"),
            Map.entry("draft-document", "HANDLER@LEAD"),
            Map.entry("check-content", "HEAD@LEAD"),
            Map.entry("check-form", "HANDLER@OFFICE"),
            Map.entry("sign-document", "HEAD@ISSUER"),
            Map.entry("number-document", "CLERK@OFFICE"),
            Map.entry("issue-document", "CLERK@OFFICE"),
            Map.entry("acknowledge-receipt", "HANDLER@LEAD"),
            Map.entry("assign-incoming", "HEAD@LEAD"),
            Map.entry("process-incoming", "HANDLER@LEAD"),
            Map.entry("confirm-document-recall", "HEAD@LEAD"));

    private static final Map<String, String> FLOWS = Map.ofEntries(
            Map.entry("directive", "issue-directive"),
            Map.entry("issue-directive RETURNED", "revise-directive"),
            Map.entry("revise-directive SENT", "issue-directive"),
            Map.entry("supplement", "issue-supplement"),
            Map.entry("amendment", "decide-amendment"),
            Map.entry("issue-supplement RETURNED", "revise-supplement"),
            Map.entry("revise-supplement SENT", "issue-supplement"),
            Map.entry("assignment", "accept-assignment"),
            Map.entry("accept-assignment ACCEPTED", "carry-out-assignment"),
            Map.entry("accept-assignment RETURNED", "readdress-assignment"),
            Map.entry("accept-assignment REFUSED", "readdress-assignment"),
            Map.entry("readdress-assignment READDRESSED", "accept-assignment"),
            Map.entry("carry-out-assignment HANDED_IN", "approve-result"),
            Map.entry("approve-result APPROVED", "confirm-completion"),
            Map.entry("approve-result SENT_BACK", "carry-out-assignment"),
            Map.entry(ADDED + " FITS", "confirm-completion"),
            Map.entry(ADDED + " UNFIT", "carry-out-assignment"),
            Map.entry("assignment, when recall", "confirm-recall"),
            Map.entry("confirm-completion REDO", "carry-out-assignment"),
            Map.entry("extension", "advise-extension"),
            Map.entry("advise-extension FOR", "decide-extension"),
            Map.entry("advise-extension AGAINST", "decide-extension"),
            Map.entry("transfer", "decide-transfer"),
            Map.entry("delay", "confirm-cause"),
            Map.entry("question", "answer-question"),
            Map.entry("document", "draft-document"),
            Map.entry("incoming", "acknowledge-receipt"),
            Map.entry("acknowledge-receipt RECEIVED", "assign-incoming"),
            Map.entry("assign-incoming ASSIGNED", "process-incoming"),
            Map.entry("process-incoming RETURNED", "assign-incoming"),
            Map.entry("takeback", "confirm-document-recall"),
            Map.entry("draft-document SENT", "check-content"),
            Map.entry("check-content CHECKED", "check-form"),
            Map.entry("check-content RETURNED", "draft-document"),
            Map.entry("check-form CHECKED", "sign-document"),
            Map.entry("check-form RETURNED", "draft-document"),
            Map.entry("sign-document SIGNED", "number-document"),
            Map.entry("sign-document RETURNED", "draft-document"),
            Map.entry("number-document NUMBERED", "issue-document"),
            Map.entry("number-document RETURNED", "draft-document"));

    /** Whether they did. */
    public static boolean looksThrough;

    /** Whether what comes in follows the first model there was, which ended with the receipt. */
    public static boolean endsWithTheReceipt;

    @Inject
    KeepingRhythm keepingRhythm;

    @Inject
    CaseFiles caseFiles;

    @Inject
    ChoosingModel choosing;

    @Inject
    MatterFacts facts;

    @Inject
    WorkItemRecorder recorder;

    @Inject
    EntityManager entities;

    @Override
    public List<ModelStep> stepsOfPeople() {
        return PERFORMERS.entrySet().stream()
                .map(step -> new ModelStep(
                        step.getKey().endsWith("-incoming") || step.getKey().endsWith("-receipt")
                                ? "incoming"
                                : "assignment",
                        step.getKey(),
                        step.getKey(),
                        step.getValue()))
                .toList();
    }

    @Override
    public void start(String model, UUID caseFileId) {
        if (caseFiles.get(caseFileId).kind() == CaseFileKind.MATTER) {
            var version = choosing.forUnit(
                            model,
                            caseFiles
                                    .get(caseFileId)
                                    .participant(ParticipantRole.ISSUER)
                                    .orElseThrow()
                                    .unitId())
                    .version();
            caseFiles.get(caseFileId).follow(model, version);
            open(model, caseFileId, PlayedLeave.DECIDE, Optional.empty());
            return;
        }
        caseFiles.get(caseFileId).follow(model, 1);
        open(model, caseFileId, FLOWS.get(model), Optional.empty());
        if ("assignment".equals(model)) {
            caseFiles.get(caseFileId).participations().stream()
                    .filter(part -> part.role() == ParticipantRole.COORDINATOR)
                    .forEach(part -> open(model, caseFileId, "give-input", Optional.of(part.unitId())));
        }
    }

    @Override
    public void startAt(String model, UUID caseFileId, String step) {
        caseFiles.get(caseFileId).follow(model, 1);
        open(model, caseFileId, step, Optional.empty());
    }

    @Override
    public void startBeside(String model, UUID caseFileId) {
        open(model, caseFileId, FLOWS.get(model), Optional.empty());
    }

    @Override
    public void startBeside(String model, UUID caseFileId, Errand errand) {
        open(model, caseFileId, FLOWS.get(model), Optional.empty(), Optional.of(errand));
    }

    @Override
    public void endErrand(UUID caseFileId, UUID errand, String reason) {
        entities.flush();
        entities.createQuery("select w.stepRef from WorkItem w where w.errandId = :id", String.class)
                .setParameter("id", errand)
                .getResultList()
                .forEach(recorder::withdrawn);
    }

    @Override
    public void endBeside(String model, UUID caseFileId, String reason) {
        withdraw(caseFileId, model);
    }

    @Override
    public void proceed(String stepRef, String decision) {
        var parts = stepRef.split(" ");
        if (caseFiles.get(UUID.fromString(parts[1])).kind() == CaseFileKind.MATTER) {
            proceedAsDrawn(parts, decision);
            return;
        }
        if (rhythm(parts[2], decision, UUID.fromString(parts[1]))) {
            keepingRhythm.plan(UUID.fromString(parts[1]));
            return;
        }
        Optional.ofNullable(FLOWS.get(parts[2] + " " + decision))
                .filter(next -> !endsWithTheReceipt || !"assign-incoming".equals(next))
                .map(next -> looksThrough && "approve-result APPROVED".equals(parts[2] + " " + decision) ? ADDED : next)
                .ifPresent(next -> open(parts[0], UUID.fromString(parts[1]), next, Optional.empty()));
    }

    private void proceedAsDrawn(String[] parts, String decision) {
        var id = UUID.fromString(parts[1]);
        var days = facts.of(id).getOrDefault("days", 0);
        PlayedLeave.after(parts[2], decision, Double.parseDouble(days.toString()) > 5)
                .ifPresentOrElse(
                        next -> open(parts[0], id, next, Optional.empty()), () -> recorder.ended(id, parts[0]));
    }

    /** Standing work waits for its next period, when it was accepted and whenever it was checked in. */
    private boolean rhythm(String step, String decision, UUID caseFileId) {
        var accepted = "accept-assignment".equals(step) && "ACCEPTED".equals(decision);
        return "check-in".equals(step) || accepted && keepingRhythm.standing(caseFileId);
    }

    /** The timer of standing work fires. */
    public void checkInOpens(UUID caseFileId) {
        keepingRhythm.open(caseFileId);
        open("assignment", caseFileId, "check-in", Optional.empty());
    }

    /** The next period begins, and nobody has checked in. */
    public void nextPeriodBegins(UUID caseFileId) {
        cancel(caseFileId, "missed");
        keepingRhythm.miss(caseFileId);
        keepingRhythm.plan(caseFileId);
    }

    /** The played models have no timers, and the work list itself refuses what is suspended. */
    @Override
    public void suspend(UUID caseFileId) {}

    @Override
    public void resume(UUID caseFileId) {}

    @Override
    public void deadlineMoved(UUID caseFileId) {}

    @Override
    public void interrupt(UUID caseFileId, String event) {
        cancel(caseFileId, event);
        var model = caseFiles.get(caseFileId).process().orElseThrow().model();
        open(model, caseFileId, FLOWS.get(model + ", when " + event), Optional.empty());
    }

    @Override
    public void cancel(UUID caseFileId, String reason) {
        withdraw(caseFileId, "%");
    }

    private void withdraw(UUID caseFileId, String model) {
        entities.flush();
        entities.createQuery(
                        "select w.stepRef from WorkItem w where w.caseFileId = :id and w.model like :model and w.state in (WorkItemState.OPEN, WorkItemState.SUSPENDED)",
                        String.class)
                .setParameter("id", caseFileId)
                .setParameter("model", model)
                .getResultList()
                .forEach(recorder::withdrawn);
    }

    @Override
    public ProcessDiagram diagram(String model, int version) {
        return new ProcessDiagram(model, version, "", List.of());
    }

    @Override
    public boolean running() {
        return true;
    }

    /** As the models say; what has no time of its own is due with its case file. */
    private static Optional<StepTerm> term(String step) {
        return switch (step) {
            case "check-in",
                    "draft-document",
                    "number-document",
                    "issue-document",
                    "acknowledge-receipt",
                    "process-incoming" -> Optional.empty();
            case "give-input" -> Optional.of(StepTerm.HALF);
            case "confirm-recall", "confirm-document-recall", "assign-incoming" -> Optional.of(StepTerm.days(1));
            default -> Optional.of(StepTerm.days(2));
        };
    }

    private void open(String model, UUID caseFileId, String step, Optional<UUID> unit) {
        open(model, caseFileId, step, unit, Optional.empty());
    }

    private void open(String model, UUID caseFileId, String step, Optional<UUID> unit, Optional<Errand> errand) {
        var version =
                caseFiles.get(caseFileId).process().map(ProcessRef::version).orElse(1);
        var ref = model + " " + caseFileId + " " + step + " " + UUID.randomUUID();
        recorder.opened(new OpenedStep(
                caseFileId,
                ref,
                model,
                version,
                step,
                step,
                PlayedLeave.performer(step).orElseGet(() -> PERFORMERS.get(step)),
                term(step),
                unit,
                errand));
    }
}
