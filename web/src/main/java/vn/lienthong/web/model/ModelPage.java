package vn.lienthong.web.model;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.ProcessDiagram;
import vn.lienthong.processmodel.ModelAction;
import vn.lienthong.processmodel.ModelView;
import vn.lienthong.processmodel.VersionRow;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.web.signon.CurrentActor;

/** One model: where it stands, its versions, what keeps a draft out. */
@Named
@RequestScoped
public class ModelPage {

    @Inject
    ViewingModels viewing;

    @Inject
    CurrentActor current;

    @Inject
    DraftNames names;

    @Inject
    HttpServletRequest request;

    private String key = "";
    private UUID file;
    private ModelView view;
    private List<FindingRow> findings = List.of();

    static String address(String key) {
        return "/process-model.xhtml?faces-redirect=true&key=" + key;
    }

    /** A form that is sent asks before Faces has set the parameters of the page. */
    @PostConstruct
    void readAddress() {
        setKey(request.getParameter("key"));
        file = Address.id(request, "id");
    }

    /** What the gate says is asked for where it is shown, not for each form that is sent. */
    public void open() {
        getView();
        findings = names.named(viewing.findings(key(), current.actor()), key());
    }

    /** By its key, or by the case file that a notice is about. */
    String key() {
        if (key.isEmpty() && file != null) {
            key = viewing.keyOf(file, current.actor());
        }
        return key;
    }

    public ModelView getView() {
        if (view == null) {
            view = viewing.view(key(), current.actor());
        }
        return view;
    }

    public List<FindingRow> getFindings() {
        return findings;
    }

    /** The version on its way; {@code null} when there is none. */
    public VersionRow getDraft() {
        return getView().onItsWay().orElse(null);
    }

    public boolean may(String action) {
        return getView().may(ModelAction.valueOf(action));
    }

    public boolean isInForce() {
        return getView().model().number() != null;
    }

    /** The drawing of the version in force. */
    public ProcessDiagram getDiagram() {
        return viewing.diagram(getView().model().key(), getView().model().number(), current.actor());
    }

    /** A model by itself stands nowhere. */
    public List<String> getTokens() {
        return List.of();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key == null ? "" : key;
    }

    public UUID getId() {
        return file;
    }

    public void setId(UUID id) {
        this.file = id;
    }
}
