package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** Shows what the program offers, to those who draw or approve. */
@Stateless
public class ViewingOffer {

    @Inject
    DrawnModels models;

    @Inject
    ModelVersions versions;

    @Inject
    ModelCheck gate;

    /**
     * @return empty when nothing is offered
     * @throws NotFound when there is no such model, or the person has nothing to do with models
     */
    public Optional<OfferView> of(String key, Actor by) {
        ModelPeople.requireKnown(by, key);
        var model = models.get(key);
        return versions.offer(key)
                .map(offered -> new OfferView(offered.changedAt(), offered.content(), lacking(model)));
    }

    private List<ModelFinding> lacking(ProcessModel model) {
        return versions.inForce(model.key())
                .map(version -> gate.findings(model.name(), version.content(), model.variantOf()))
                .orElse(List.of());
    }
}
