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

    /** What somebody of the unit may begin: what administrators drew, a variant in place of what it varies, by name. */
    public List<ModelInForce> startable(UUID unitId) {
        return models.drawnInForce().stream().map(key -> forUnit(key, unitId)).toList();
    }
}
