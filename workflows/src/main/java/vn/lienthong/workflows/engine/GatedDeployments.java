package vn.lienthong.workflows.engine;

import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import vn.lienthong.workflows.gate.ModelGate;

/** Lets no new deployment reach the engine's parser that has not passed the gate, whoever asked for it. */
class GatedDeployments implements Deployer {

    private final ModelGate gate;

    GatedDeployments(ModelGate gate) {
        this.gate = gate;
    }

    /** Deployments that are merely loaded again passed when they were new; their hash is compared at every start. */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            deployment.getResources().forEach((name, resource) -> gate.check(name, resource.getBytes()));
        }
    }
}
