package vn.lienthong.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import vn.lienthong.casefile.AddingRemark;
import vn.lienthong.web.signon.CurrentActor;

/** A person adds a remark or files to the case file of the page. */
@Named
@RequestScoped
public class RemarkForm {

    @Inject
    AddingRemark adding;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String text = "";
    private List<Part> files;

    /** @param page to return to */
    public String add(String page) {
        adding.add(subject.id(), text, ReceivedFiles.of(files), current.actor());
        return outcome.shownOn(page, subject.id(), "remark.added");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
