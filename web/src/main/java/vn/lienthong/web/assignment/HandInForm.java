package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import vn.lienthong.assignment.HandingIn;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.ReceivedFiles;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The officer puts the result before the head of the unit. */
@Named
@RequestScoped
public class HandInForm {

    @Inject
    HandingIn handing;

    @Inject
    OpenItem todo;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String summary = "";
    private List<Part> files;

    public String handIn() {
        handing.handIn(todo.id("carry-out-assignment"), summary, ReceivedFiles.of(files), current.actor());
        return outcome.shownOn("assignment", subject.id(), "assignment.handedIn");
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
