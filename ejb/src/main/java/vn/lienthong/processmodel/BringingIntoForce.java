package vn.lienthong.processmodel;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/** Lets a version that passes the gate take the place of the one in force. Who may do so is asked before. */
@Dependent
class BringingIntoForce {

    @Inject
    ModelVersions versions;

    @Inject
    ModelDeployment deployment;

    @Inject
    ModelCheck gate;

    @Inject
    Event<VariedModels.Changed> changed;

    @Inject
    Clock clock;

    /**
     * @return its number
     * @throws BusinessRuleViolation {@link ProcessModelRule#NOT_PASSING}
     */
    int bring(ModelVersion version, ProcessModel model, Actor by) {
        requirePassing(version, model);
        var number = deployment.deploy(model.key(), version.content(), by);
        versions.inForce(model.key()).ifPresent(ModelVersion::replace);
        versions.store();
        version.comeIntoForce(number, version.content().sha256(), clock.instant());
        versions.store();
        changed.fire(new VariedModels.Changed());
        return number;
    }

    /** @throws BusinessRuleViolation {@link ProcessModelRule#NOT_PASSING} */
    void requirePassing(ModelVersion version, ProcessModel model) {
        var findings = gate.findings(model.name(), version.content(), model.variantOf());
        if (!findings.isEmpty()) {
            throw new BusinessRuleViolation(ProcessModelRule.NOT_PASSING, findings.size());
        }
    }
}
