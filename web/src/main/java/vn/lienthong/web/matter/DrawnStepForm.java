package vn.lienthong.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.matter.DecidingMatterStep;
import vn.lienthong.matter.MatterDecision;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.ReceivedFiles;
import vn.lienthong.web.signon.CurrentActor;

/** The person fills in the form of a drawn step and decides. */
@Named
@RequestScoped
public class DrawnStepForm {

    @Inject
    DecidingMatterStep deciding;

    @Inject
    DrawnStepPanel panel;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private final Map<String, String> reasons = new HashMap<>();
    private String data = "";
    private List<Part> files;

    public String decide(String word) {
        var reason = reasons.getOrDefault(word, "");
        var decision = new MatterDecision(word, data.isBlank() ? "{}" : data, reason == null ? "" : reason);
        var matter = deciding.decide(panel.item(), decision, ReceivedFiles.of(files), current.actor());
        return outcome.shownOn("matter", matter, "matter.step.taken");
    }

    /** By the word of the way that is decided on. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    public String getData() {
        return data;
    }

    public void setData(String data) {
        this.data = data == null ? "" : data;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
