package vn.lienthong.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.AddingRemark;
import vn.lienthong.casefile.Versioning;
import vn.lienthong.web.signon.CurrentActor;

/** A person adds a remark or files to the case file of the page. */
@Named
@RequestScoped
public class RemarkForm {

    private static final String BY_NAME = "BY_NAME";
    private static final String NEW = "NEW";

    @Inject
    AddingRemark adding;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String text = "";
    private String versioning = BY_NAME;
    private List<Part> files;

    /** @param page to return to */
    public String add(String page) {
        adding.add(subject.id(), text, ReceivedFiles.of(files), versioning(), current.actor());
        return outcome.shownOn(page, subject.id(), "remark.added");
    }

    private Versioning versioning() {
        return switch (versioning) {
            case BY_NAME -> Versioning.BY_NAME;
            case NEW -> Versioning.NEW_FILES;
            default -> Versioning.of(UUID.fromString(versioning));
        };
    }

    public String getVersioning() {
        return versioning;
    }

    public void setVersioning(String versioning) {
        this.versioning = versioning;
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
