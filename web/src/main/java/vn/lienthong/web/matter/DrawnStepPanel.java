package vn.lienthong.web.matter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.matter.OpenStep;
import vn.lienthong.matter.ViewingMatters;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.casefile.CaseFilePanel;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.worklist.WorkListRow;

/**
 * The drawn step that waits for the person, as it was when they saw the page: they decide about this very one, and read who was
 * faster. Where several wait, the address says which one; the first where it says none.
 */
@Named("drawnStep")
@ViewScoped
public class DrawnStepPanel implements Serializable {

    private static final long serialVersionUID = 2;

    @Inject
    CaseFilePanel caseFile;

    @Inject
    ViewingMatters viewing;

    @Inject
    CurrentActor current;

    private UUID chosen;
    private UUID item;
    private transient OpenStep step;

    /** Called before each showing of the page. */
    public void look() {
        step = null;
        var waiting = getWaitingSteps().stream().map(WorkListRow::id).toList();
        item = waiting.contains(chosen) ? chosen : waiting.stream().findFirst().orElse(null);
    }

    /** All that waits for the person here, the one due first first. */
    public List<WorkListRow> getWaitingSteps() {
        return caseFile.getView().mine();
    }

    public boolean isSeveral() {
        return getWaitingSteps().size() > 1;
    }

    /** Whether they wait at posts of their own and of others whose work the person does. */
    public boolean isOfSeveralPosts() {
        return getWaitingSteps().stream().map(WorkListRow::postId).distinct().count() > 1;
    }

    public boolean shows(WorkListRow waiting) {
        return waiting.id().equals(item);
    }

    public UUID getChosen() {
        return chosen;
    }

    public void setChosen(UUID chosen) {
        this.chosen = chosen;
    }

    public boolean isWaiting() {
        return item != null;
    }

    public OpenStep getStep() {
        if (step == null) {
            step = viewing.step(item(), current.actor());
        }
        return step;
    }

    /** @throws NotFound when nothing waited for the person */
    UUID item() {
        return Optional.ofNullable(item).orElseThrow(() -> new NotFound(OpenStep.class, ""));
    }

    /** What is typed is kept under this name until it is sent. */
    public String getDraftKey() {
        return "matter-step:" + item;
    }
}
