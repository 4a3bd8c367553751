package vn.lienthong.workflows.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.ModelDeployment;

/** Hands versions that were approved to the running engine. */
@ApplicationScoped
class EngineDeployment implements ModelDeployment {

    @Inject
    Engine engine;

    @Inject
    DeployingModels models;

    @Override
    public int deploy(String key, ModelContent content, Actor by) {
        return models.deploy(key, content, by, engine.running().getRepositoryService());
    }
}
