package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** Which version a new matter follows: the variant of the unit that begins it, or of the nearest unit above, before the province's model. */
@Stateless
public class ChoosingModel {

    @Inject
    DrawnModels models;

    @Inject
    ModelVersions versions;

    @Inject
    VariedModels varied;

    /**
     * @param key of a model of the province, or of a variant
     * @throws BusinessRuleViolation {@link ProcessModelRule#RETIRED}
     * @throws NotFound when there is no such model in force
     */
    public ModelInForce forUnit(String key, UUID unitId) {
        var model = models.variantFor(key, unitId).orElseGet(() -> models.get(key));
        model.requireUsed();
        var version = versions.inForce(model.key()).orElseThrow(() -> new NotFound(ProcessModel.class, key));
        return new ModelInForce(
                model.key(), model.name(), version.engineVersion().orElseThrow());
    }

    /** Asks which models have variants now, so that nobody has to wait for the answer who begins one. */
    public void lookForVariants() {
        varied.look();
    }

    /**
     * The same for what people drew, as somebody of the unit may begin it: of a variant only the unit's own.
     *
     * @throws BusinessRuleViolation {@link ProcessModelRule#RETIRED}
     * @throws NotFound when nobody of the unit may begin it
     */
    public ModelInForce startable(String key, UUID unitId) {
        var chosen = forUnit(key, unitId);
        var of = models.get(chosen.key()).variantOf().orElse(chosen.key());
        var theirs = models.isDrawnInForce(of)
                && (key.equals(of) || forUnit(of, unitId).key().equals(chosen.key()));
        if (!theirs) {
            throw new NotFound(ProcessModel.class, key);
        }
        return chosen;
    }

    /** What somebody of the unit may begin: what administrators drew, a variant in place of what it varies, by name. */
    public List<ModelInForce> startable(UUID unitId) {
        var variants = models.variantsFor(unitId);
        return models.drawnInForce().stream()
                .map(model -> variants.getOrDefault(model.key(), model))
                .toList();
    }
}
