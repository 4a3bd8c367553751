package vn.lienthong.processmodel;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
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
     * @return whether the model comes with the program, and carries what is no matter
     * @throws BusinessRuleViolation {@link ProcessModelRule#NOT_PASSING}
     * @throws NotFound when there is no such model, or the person neither draws nor approves
     */
    @TransactionAttribute(MANDATORY)
    public boolean putInForce(String key, Actor by) {
        var model = known(key, by);
        versions.onItsWay(key).ifPresent(version -> bringing.bring(version, model, by));
        return model.isShipped();
    }

    /**
     * The same question before anything is begun.
     *
     * @return whether the model comes with the program
     * @throws BusinessRuleViolation {@link ProcessModelRule#NOT_PASSING}
     * @throws NotFound as above
     */
    public boolean requireTriable(String key, Actor by) {
        var model = known(key, by);
        versions.onItsWay(key).ifPresent(version -> bringing.requirePassing(version, model));
        return model.isShipped();
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

    private ProcessModel known(String key, Actor by) {
        ModelPeople.requireKnown(by, key);
        return models.get(key);
    }

    /** @param schema empty for a model that begins without a form */
    public record BeginningForm(Optional<String> schema) {}
}
