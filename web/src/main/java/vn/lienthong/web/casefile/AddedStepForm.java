package vn.lienthong.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lienthong.processmodel.added.AddedDecision;
import vn.lienthong.processmodel.added.TakingAddedStep;
import vn.lienthong.web.signon.CurrentActor;

/** The person decides at a step that administrators added. */
@Named
@RequestScoped
public class AddedStepForm {

    @Inject
    TakingAddedStep taking;

    @Inject
    AddedStepPanel panel;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private final Map<String, String> reasons = new HashMap<>();
    private List<Part> files;

    /** @param page on which the case file is shown */
    public String decide(String page, String word) {
        var decision = new AddedDecision(word, Objects.requireNonNullElse(reasons.get(word), ""));
        var file = taking.decide(panel.item(), decision, ReceivedFiles.of(files), current.actor());
        return outcome.shownOn(page, file, "matter.step.taken");
    }

    /** By the word of the way that is decided on. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
