package vn.lienthong.history;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.AcceptingAssignment;
import vn.lienthong.assignment.ApprovingResult;
import vn.lienthong.assignment.ConfirmingCompletion;
import vn.lienthong.assignment.HandingIn;
import vn.lienthong.assignment.RecallingAssignment;
import vn.lienthong.assignment.ReportProgress;
import vn.lienthong.assignment.ReportingProgress;
import vn.lienthong.assignment.SuspendingAssignment;
import vn.lienthong.assignment.checkin.CheckInReport;
import vn.lienthong.assignment.checkin.CheckingIn;
import vn.lienthong.assignment.delay.CauseKind;
import vn.lienthong.assignment.delay.ConfirmingCause;
import vn.lienthong.assignment.delay.StateCause;
import vn.lienthong.assignment.delay.StatingCause;
import vn.lienthong.assignment.extension.AskingExtension;
import vn.lienthong.casefile.Upload;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;

/** What the people around one assignment do, each at their use case. */
class Deeds {

    private final Stage stage;
    private final Story story;
    private final Part part;
    private UUID officersPost;

    Deeds(Stage stage, Story story, Part part) {
        this.stage = stage;
        this.story = story;
        this.part = part;
    }

    void accept(LocalDate day) {
        stage.on(day, id -> {
            officersPost = stage.cast().officersPost(part.unit());
            stage.use(AcceptingAssignment.class)
                    .accept(stage.item("accept-assignment"), officersPost, say("accepted"), head());
        });
    }

    void giveBack(LocalDate day) {
        stage.on(
                day,
                id -> stage.use(AcceptingAssignment.class)
                        .giveBack(stage.item("accept-assignment"), say("returned"), head()));
    }

    void refuse(LocalDate day) {
        stage.on(
                day,
                id -> stage.use(AcceptingAssignment.class)
                        .refuse(stage.item("accept-assignment"), say("refused"), head()));
    }

    void report(LocalDate day, int percent, boolean blocked) {
        stage.on(
                day,
                id -> stage.use(ReportingProgress.class)
                        .report(
                                new ReportProgress(
                                        id,
                                        percent,
                                        say(percent < 50 ? "begun" : "underWay"),
                                        blocked ? say("obstacles") : "",
                                        List.of()),
                                officer()));
    }

    void handIn(LocalDate day) {
        stage.on(
                day,
                id -> stage.use(HandingIn.class)
                        .handIn(
                                stage.item("carry-out-assignment"),
                                say("handedIn"),
                                List.of(evidence("Bao cao ket qua.docx")),
                                officer()));
    }

    void approve(LocalDate day) {
        stage.on(day, id -> stage.use(ApprovingResult.class).approve(stage.item("approve-result"), "", head()));
    }

    void sendBack(LocalDate day) {
        stage.on(
                day,
                id -> stage.use(ApprovingResult.class).sendBack(stage.item("approve-result"), say("sentBack"), head()));
    }

    void redo(LocalDate day) {
        stage.on(
                day,
                id -> stage.use(ConfirmingCompletion.class)
                        .redo(stage.item("confirm-completion"), say("redo"), monitor()));
    }

    void confirm(LocalDate day) {
        stage.on(
                day,
                id -> stage.use(ConfirmingCompletion.class).confirm(stage.item("confirm-completion"), "", monitor()));
    }

    void stateCause(LocalDate day, boolean objective) {
        var kind = objective ? CauseKind.OBJECTIVE : CauseKind.SUBJECTIVE;
        var text = say(objective ? "objective" : "subjective");
        stage.on(
                day,
                id -> stage.use(StatingCause.class).state(id, new StateCause(kind, text, say("remedies")), officer()));
    }

    void confirmCause(LocalDate day) {
        stage.on(
                day,
                id -> stage.use(ConfirmingCause.class)
                        .confirm(stage.item("confirm-cause"), say("causeConfirmed"), monitor()));
    }

    void askExtension(LocalDate day, LocalDate until) {
        stage.on(day, id -> stage.use(AskingExtension.class).ask(id, until, say("extension"), officer()));
    }

    void suspend(LocalDate day) {
        stage.on(day, id -> stage.use(SuspendingAssignment.class).suspend(id, say("suspended"), monitor()));
    }

    void recall(LocalDate day) {
        stage.on(day, id -> stage.use(RecallingAssignment.class).recall(id, say("recalled"), monitor()));
    }

    void confirmRecall(LocalDate day) {
        stage.on(day, id -> stage.use(RecallingAssignment.class).confirm(stage.item("confirm-recall"), "", head()));
    }

    boolean askedToCheckIn() {
        return stage.waitingAt("check-in").isPresent();
    }

    void checkIn(LocalDate day, int turn) {
        var report = new CheckInReport(
                story.say("checkIns", part.number() + turn), story.say("figures", part.number() + turn), List.of());
        stage.on(day, id -> stage.use(CheckingIn.class).checkIn(stage.item("check-in"), report, officer()));
    }

    /** Whoever has seen the end of it has read what they were told on the way. */
    void readNotices() {
        List.of(officer(), head(), monitor()).forEach(stage.use(Notices.class)::markAllRead);
        stage.endStep();
    }

    private Upload evidence(String name) {
        return EvidenceFile.report(
                name, List.of("BÁO CÁO", "Kết quả thực hiện nhiệm vụ: " + part.title(), say("handedIn")));
    }

    private String say(String kind) {
        return story.say(kind, part.number());
    }

    private Actor monitor() {
        return stage.cast().monitor();
    }

    private Actor head() {
        return stage.cast().head(part.unit());
    }

    private Actor officer() {
        return stage.cast().holder(officersPost);
    }
}
