package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.lienthong.assignment.Rhythm;
import vn.lienthong.assignment.checkin.CheckInReport;
import vn.lienthong.assignment.checkin.CheckInRow;
import vn.lienthong.assignment.checkin.CheckInState;
import vn.lienthong.assignment.checkin.CheckingIn;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.web.casefile.CaseFilePanel;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.ReceivedFiles;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The periods of standing work, and what its officer says of the one that is asked for. */
@Named
@RequestScoped
public class CheckInForm {

    @Inject
    CheckingIn checkingIn;

    @Inject
    AssignmentPage page;

    @Inject
    CaseFilePanel caseFile;

    @Inject
    OpenItem todo;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    @Inject
    Clock clock;

    private String text = "";
    private String figures = "";
    private List<Part> files;

    public String checkIn() {
        var report = new CheckInReport(text, figures, ReceivedFiles.of(files));
        checkingIn.checkIn(todo.id("check-in"), report, current.actor());
        return outcome.shownOn("assignment", subject.id(), "checkIn.done");
    }

    /** Newest first. */
    public List<CheckInRow> getPeriods() {
        return page.getReading().checkIns();
    }

    /** The period that is asked for; null when none is. */
    public CheckInRow getCurrent() {
        return getPeriods().stream()
                .filter(period -> period.state() == CheckInState.OPEN)
                .findFirst()
                .orElse(null);
    }

    /** Null for work that is not standing. */
    public Rhythm getRhythm() {
        return page.getReading().rhythm().orElse(null);
    }

    public boolean overdue(CheckInRow period) {
        return period.overdueOn(LocalDate.now(clock));
    }

    /** The files that came with what was said of the period. */
    public List<AttachmentRow> evidenceOf(CheckInRow period) {
        return caseFile.getView().history().stream()
                .filter(entry -> entry.id().equals(period.entryId()))
                .flatMap(entry -> entry.files().stream())
                .toList();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getFigures() {
        return figures;
    }

    public void setFigures(String figures) {
        this.figures = figures;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
