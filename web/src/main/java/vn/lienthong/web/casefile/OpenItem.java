package vn.lienthong.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.WorkListRow;

/**
 * The step of this case file that waits for the person, as it was when they saw the page. They decide about this very
 * item: when somebody was faster, the use case tells them so.
 */
@Named("todo")
@ViewScoped
public class OpenItem implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CaseFilePanel caseFile;

    private UUID item;
    private String step = "";
    private LocalDate dueOn;

    /** Called before each showing of the page. */
    public void look() {
        caseFile.look();
        item = null;
        step = "";
        caseFile.getView().mine().stream().findFirst().ifPresent(this::hold);
    }

    private void hold(WorkListRow waiting) {
        item = waiting.id();
        step = waiting.step();
        dueOn = waiting.dueOn();
    }

    public boolean at(String expected) {
        return step.equals(expected);
    }

    public UUID id() {
        if (item == null) {
            throw new NotFound(CaseFile.class, step);
        }
        return item;
    }

    public String getStep() {
        return step;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }
}
