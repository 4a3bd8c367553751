package vn.lienthong.processmodel;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** Brings what is on its way into force for a trial, without anybody's approval; the caller rolls its transaction back. */
@Stateless
@TransactionAttribute(MANDATORY)
public class TriedVersion {

    @Inject
    DrawnModels models;

    @Inject
    ModelVersions versions;

    @Inject
    ModelDeployment deployment;

    @Inject
    ModelCheck gate;

    @Inject
    Clock clock;

    /**
     * The version on its way; where there is none, the one in force stays.
     *
     * @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_PASSING}; {@code TRIED_ONLY_DRAWN} for a model that comes with
     *     the program and carries what is more than a matter
     * @throws NotFound when there is no such model, or the person neither draws nor approves
     */
    public void putInForce(String key, Actor by) {
        ModelPeople.requireKnown(by, key);
        var model = models.get(key);
        if (model.isShipped()) {
            throw new BusinessRuleViolation(ProcessModelRule.TRIED_ONLY_DRAWN);
        }
        versions.onItsWay(key).ifPresent(version -> putInForce(model, version, by));
    }

    private void putInForce(ProcessModel model, ModelVersion version, Actor by) {
        var findings = gate.findings(model.name(), version.content());
        if (!findings.isEmpty()) {
            throw new BusinessRuleViolation(ProcessModelRule.NOT_PASSING, findings.size());
        }
        var number = deployment.deploy(model.key(), version.content(), by);
        versions.inForce(model.key()).ifPresent(ModelVersion::replace);
        versions.store();
        version.comeIntoForce(number, version.content().sha256(), clock.instant());
        versions.store();
    }
}
