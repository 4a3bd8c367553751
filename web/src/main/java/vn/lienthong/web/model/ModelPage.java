package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.casefile.ProcessDiagram;
import vn.lienthong.processmodel.ModelInForce;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.web.signon.CurrentActor;

/** One model in force: its drawing and its steps as a text. */
@Named
@RequestScoped
public class ModelPage {

    @Inject
    ViewingModels viewing;

    @Inject
    CurrentActor current;

    private String key = "";
    private ModelInForce model;
    private ProcessDiagram diagram;

    public void open() {
        model = viewing.get(key, current.actor());
        diagram = viewing.diagram(model);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public ModelInForce getModel() {
        return model;
    }

    public ProcessDiagram getDiagram() {
        return diagram;
    }

    /** A model by itself stands nowhere. */
    public List<String> getTokens() {
        return List.of();
    }
}
