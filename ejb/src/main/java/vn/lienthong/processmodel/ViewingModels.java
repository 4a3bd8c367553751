package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.lienthong.casefile.ProcessDiagram;
import vn.lienthong.casefile.Processes;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** Shows the models in force to those who draw or approve models; for everybody else there are none. */
@Stateless
public class ViewingModels {

    @Inject
    ProcessModels models;

    @Inject
    Processes processes;

    /** Whether the person has to do with models at all. */
    public boolean allows(Actor by) {
        return ModelPeople.includes(by);
    }

    /** @throws NotFound when the person has nothing to do with models */
    public List<ModelInForce> inForce(Actor by) {
        ModelPeople.requireKnown(by, "");
        return models.inForce();
    }

    /** @throws NotFound when there is no such model, or the person has nothing to do with models */
    public ModelInForce get(String key, Actor by) {
        ModelPeople.requireKnown(by, key);
        return models.inForce().stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound(ModelInForce.class, key));
    }

    /** Its drawing and the same as a text outline. */
    public ProcessDiagram diagram(ModelInForce model) {
        return processes.diagram(model.key(), model.version());
    }
}
