package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.processmodel.DrawingModel;
import vn.lienthong.processmodel.ModelDraft;
import vn.lienthong.web.signon.CurrentActor;

/** The page on which a draft is drawn; what is on it the browser fetches from {@link ModelDraftServlet}. */
@Named
@RequestScoped
public class ModellerPage {

    @Inject
    DrawingModel drawing;

    @Inject
    CurrentActor current;

    private String key = "";
    private ModelDraft draft;

    public void open() {
        draft = drawing.open(key, current.actor());
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public ModelDraft getDraft() {
        return draft;
    }
}
