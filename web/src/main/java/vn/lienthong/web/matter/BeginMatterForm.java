package vn.lienthong.web.matter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.matter.BeginMatter;
import vn.lienthong.matter.BeginningMatter;
import vn.lienthong.matter.StartForm;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.ReceivedFiles;
import vn.lienthong.web.signon.CurrentActor;

/** A person chooses a flow and fills in what it begins with; which flow, for which unit, stands in the address. */
@Named
@RequestScoped
public class BeginMatterForm extends StartFields {

    @Inject
    BeginningMatter beginning;

    @Inject
    Units units;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String flow;
    private UUID unit;
    private StartForm form;
    private List<Part> files;

    /** Which form was sent must be known before it is read, sooner than the parameters of the address are. */
    @PostConstruct
    void address() {
        flow = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("flow");
    }

    /** Fills in the usual title when the page is opened. */
    public void open() {
        if (isChosen()) {
            setTitle(getForm().model().name() + " – " + current.actor().name());
        }
    }

    public List<StartForm> getFlows() {
        return beginning.flows(current.actor());
    }

    public boolean isChosen() {
        return flow != null && !flow.isBlank();
    }

    /** @throws NotFound when no such flow can be begun */
    public StartForm getForm() {
        if (form == null) {
            form = beginning.form(flow, Optional.ofNullable(unit), current.actor());
        }
        return form;
    }

    /** In whose name a flow would be begun. */
    public Unit unitOf(StartForm flow) {
        return units.get(flow.unitId());
    }

    public String begin() {
        var command = new BeginMatter(
                flow, Optional.ofNullable(unit), getTitle(), Optional.ofNullable(getDueOn()), filledIn());
        return outcome.shownOn(
                "matter", beginning.begin(command, ReceivedFiles.of(files), current.actor()), "matter.begun");
    }

    /** What is typed is kept under this name until it is sent. */
    public String getDraftKey() {
        return "matter:" + flow;
    }

    public String getFlow() {
        return flow;
    }

    public void setFlow(String flow) {
        this.flow = flow;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
        this.form = null;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
