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
     * @return what is tried
     * @throws BusinessRuleViolation {@link ProcessModelRule#NOT_PASSING}
     * @throws NotFound when there is no such model, or the person neither draws nor approves
     */
    @TransactionAttribute(MANDATORY)
    public TriedModel putInForce(String key, Actor by) {
        var model = known(key, by);
        versions.onItsWay(key).ifPresent(version -> bringing.bring(version, model, by));
        return tried(model);
    }

    /**
     * The same question before anything is begun.
     *
     * @return what is tried
     * @throws BusinessRuleViolation {@link ProcessModelRule#NOT_PASSING}
     * @throws NotFound as above
     */
    public TriedModel requireTriable(String key, Actor by) {
        var model = known(key, by);
        versions.onItsWay(key).ifPresent(version -> bringing.requirePassing(version, model));
        return tried(model);
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

    /** What would be tried; empty where there is no such model. */
    public Optional<TriedModel> find(String key) {
        return models.find(key).map(this::tried);
    }

    private TriedModel tried(ProcessModel model) {
        var own = model.isShipped() ? Optional.of(model.key()) : Optional.<String>empty();
        return new TriedModel(
                own.or(() -> model.variantOf().filter(of -> models.get(of).isShipped())), model.unitId());
    }

    private ProcessModel known(String key, Actor by) {
        ModelPeople.requireKnown(by, key);
        return models.get(key);
    }

    /**
     * A model that is tried.
     *
     * @param begunAs what the program calls it; empty for one that carries matters
     * @param unitId whose variant it is; empty for one of the whole province
     */
    public record TriedModel(Optional<String> begunAs, Optional<UUID> unitId) {}

    /** @param schema empty for a model that begins without a form */
    public record BeginningForm(Optional<String> schema) {}
}
