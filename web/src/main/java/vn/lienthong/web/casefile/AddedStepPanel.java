package vn.lienthong.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.processmodel.CalledModel;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.processmodel.added.ViewingAddedStep;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.worklist.WorkListRow;

/**
 * A step that administrators added to a model of the program and that waits for the person, as it was when they saw the page: they
 * decide about this very one.
 */
@Named("addedStep")
@ViewScoped
public class AddedStepPanel implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CaseFilePanel caseFile;

    @Inject
    ViewingAddedStep viewing;

    @Inject
    CurrentActor current;

    private UUID item;
    private transient DrawnStep step;

    /** Called before each showing of the page, after the case file was looked at. */
    public void look() {
        item = caseFile.getView().mine().stream()
                .filter(waiting -> !CalledModel.calls(waiting.step()))
                .map(WorkListRow::id)
                .findFirst()
                .orElse(null);
        step = item == null ? null : viewing.step(item, current.actor());
    }

    public boolean isWaiting() {
        return item != null;
    }

    public DrawnStep getStep() {
        if (step == null) {
            step = viewing.step(item(), current.actor());
        }
        return step;
    }

    /** @throws NotFound when nothing waited for the person */
    UUID item() {
        return Optional.ofNullable(item).orElseThrow(() -> new NotFound(CaseFile.class, ""));
    }

    /** What is typed is kept under this name until it is sent. */
    public String getDraftKey() {
        return "added-step:" + item;
    }
}
