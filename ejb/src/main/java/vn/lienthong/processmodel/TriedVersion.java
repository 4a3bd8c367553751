package vn.lienthong.processmodel;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** What is on its way, as a trial takes it: without anybody's approval. */
@Stateless
public class TriedVersion {

    @Inject
    DrawnModels models;

    @Inject
    ModelVersions versions;

    @Inject
    BringingIntoForce bringing;

    @Inject
    ModelSource source;

    /**
     * Brings the version on its way into force; where there is none, the one in force stays. The caller rolls its transaction back.
     *
     * @return as which model the program begins it; empty for one that carries matters
     * @throws BusinessRuleViolation {@link ProcessModelRule#NOT_PASSING}
     * @throws NotFound when there is no such model, or the person neither draws nor approves
     */
    @TransactionAttribute(MANDATORY)
    public Optional<PlayedModel> putInForce(String key, Actor by) {
        var model = known(key, by);
        versions.onItsWay(key).ifPresent(version -> bringing.bring(version, model, by));
        return played(model);
    }

    /**
     * The same question before anything is begun.
     *
     * @return as which model the program begins it; empty for one that carries matters
     * @throws BusinessRuleViolation {@link ProcessModelRule#NOT_PASSING}
     * @throws NotFound as above
     */
    public Optional<PlayedModel> requireTriable(String key, Actor by) {
        var model = known(key, by);
        versions.onItsWay(key).ifPresent(version -> bringing.requirePassing(version, model));
        return played(model);
    }

    /**
     * The form that the version on its way begins with.
     *
     * @return empty when there is no version on its way
     * @throws NotFound as above
     */
    public Optional<BeginningForm> startForm(String key, Actor by) {
        known(key, by);
        return versions.onItsWay(key).map(ModelVersion::content).map(this::startForm);
    }

    private BeginningForm startForm(ModelContent content) {
        return new BeginningForm(source.parts(content.xml()).stream()
                .filter(part -> part.kind() == PartKind.BEGINNING)
                .flatMap(part -> Optional.ofNullable(part.says().get(ModelAspect.FORM)).stream())
                .findFirst()
                .map(content.forms()::get));
    }

    /** As which model the program begins it; empty for one that carries matters, or that nobody drew. */
    public Optional<PlayedModel> played(String key) {
        return models.find(key).flatMap(this::played);
    }

    private Optional<PlayedModel> played(ProcessModel model) {
        if (model.isShipped()) {
            return Optional.of(new PlayedModel(model.key(), Optional.empty()));
        }
        return model.variantOf()
                .filter(of -> models.get(of).isShipped())
                .map(of -> new PlayedModel(of, model.unitId()));
    }

    private ProcessModel known(String key, Actor by) {
        ModelPeople.requireKnown(by, key);
        return models.get(key);
    }

    /**
     * A model that carries what the program begins by name.
     *
     * @param key what the program calls it
     * @param unitId whose variant of it is meant; empty for the model itself
     */
    public record PlayedModel(String key, Optional<UUID> unitId) {}

    /** @param schema empty for a model that begins without a form */
    public record BeginningForm(Optional<String> schema) {}
}
