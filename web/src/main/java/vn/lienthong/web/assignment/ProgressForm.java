package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import vn.lienthong.assignment.ReportProgress;
import vn.lienthong.assignment.ReportingProgress;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.ReceivedFiles;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The officer tells how far the work is. */
@Named
@RequestScoped
public class ProgressForm {

    @Inject
    ReportingProgress reporting;

    @Inject
    AssignmentPage page;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private Integer percent;
    private String text = "";
    private String obstacle = "";
    private List<Part> files;

    public String report() {
        var report = new ReportProgress(subject.id(), percent, text, obstacle, ReceivedFiles.of(files));
        reporting.report(report, current.actor());
        return outcome.shownOn("assignment", subject.id(), "assignment.reported");
    }

    /** What is typed, at first what was reported last. */
    public Integer getPercent() {
        return percent == null ? page.getView().percent() : percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getObstacle() {
        return obstacle;
    }

    public void setObstacle(String obstacle) {
        this.obstacle = obstacle;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
