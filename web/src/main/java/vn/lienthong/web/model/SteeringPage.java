package vn.lienthong.web.model;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.lienthong.processmodel.running.PreviewingSteering;
import vn.lienthong.processmodel.running.RunningRow;
import vn.lienthong.processmodel.running.RunningWork;
import vn.lienthong.processmodel.running.Steered;
import vn.lienthong.processmodel.running.ViewingRunningWork;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.WaitingPost;

/** Puts one piece of running work right: first where to, then what that would do to whom, and only then the deed with its reason. */
@Named
@RequestScoped
public class SteeringPage extends PageOfModel {

    /** No step of a model can be called so. */
    private static final String END = ":end";

    @Inject
    ViewingRunningWork running;

    @Inject
    PreviewingSteering previewing;

    private UUID item;
    private String into = "";
    private RunningRow row;
    private List<RunningWork.Stop> stops;
    private Steered preview;
    private String refusal = "";

    @Override
    @PostConstruct
    void readAddress() {
        super.readAddress();
        setInto(request.getParameter("into"));
        item = Address.id(request, "item");
    }

    /** @throws NotFound when there is no such work of the model, or the person has nothing to do with models */
    public void open() {
        if (item == null) {
            throw new NotFound(RunningRow.class, "");
        }
        row = running.row(getKey(), item, current.actor());
        stops = running.stops(getKey(), row.version(), current.actor());
        if (isChosen()) {
            look();
        }
    }

    /** What stands against it is said where the preview would be. */
    private void look() {
        try {
            preview = isEnding()
                    ? previewing.end(getKey(), row.caseFileId(), current.actor())
                    : previewing.move(getKey(), item, into, current.actor());
        } catch (BusinessRuleViolation refused) {
            refusal = texts.say(refused);
        }
    }

    private SteeringPage opened() {
        if (row == null) {
            open();
        }
        return this;
    }

    public RunningRow getRow() {
        return opened().row;
    }

    public List<RunningWork.Stop> getStops() {
        return opened().stops;
    }

    /** Empty as long as nothing is chosen, and where it is refused. */
    public Steered getPreview() {
        return opened().preview;
    }

    /** The unit of the post and, where somebody holds it, their name. */
    public String whose(WaitingPost item) {
        var holder = getPreview().holder(item);
        var unit = texts.name(item.unitName());
        return holder.isEmpty() ? unit : holder + ", " + unit;
    }

    public String getRefusal() {
        return opened().refusal;
    }

    public boolean isChosen() {
        return !into.isEmpty();
    }

    public boolean isEnding() {
        return END.equals(into);
    }

    public String getEnd() {
        return END;
    }

    /** What the step is called where it is chosen. */
    public String getTarget() {
        return getStops().stream()
                .filter(stop -> stop.id().equals(into))
                .map(RunningWork.Stop::name)
                .findFirst()
                .orElse("");
    }

    public UUID getItem() {
        return item;
    }

    public void setItem(UUID item) {
        this.item = item;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = said(into);
    }
}
