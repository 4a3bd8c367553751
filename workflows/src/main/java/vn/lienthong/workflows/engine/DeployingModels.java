package vn.lienthong.workflows.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.FoundVersion;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.ModelForms;
import vn.lienthong.processmodel.OfferingModels;
import vn.lienthong.processmodel.TakingInVersions;

/** Brings models into the engine, with an audit entry for each, and checks that none got there or changed in another way. */
@Stateless
public class DeployingModels {

    @Inject
    DeployedModels deployed;

    @Inject
    TakingInVersions versions;

    @Inject
    OfferingModels offering;

    @Inject
    ModelForms forms;

    @Inject
    AuditTrail audit;

    /**
     * Deploys those of the models whose present content has never been deployed; older versions stay as they are. What administrators
     * put in force stays in force: beside that the program's is only offered.
     */
    public void deploy(List<Model> models, RepositoryService engine) {
        var known = deployed.all();
        models.stream()
                .filter(model -> known.stream().noneMatch(deployment -> deployment.isOf(model)))
                .forEach(model -> bring(model, engine));
    }

    /** What administrators changed they change further; the program's own is offered to them. */
    private void bring(Model model, RepositoryService engine) {
        if (offering.keepsOwn(model.key())) {
            offering.offer(model.key(), ModelContent.of(model.text()));
        } else {
            deploy(model, engine);
        }
    }

    private void deploy(Model model, RepositoryService engine) {
        deploy(model, ModelContent.of(model.text()), Actor.system(), engine);
    }

    /** Deploys what was approved, whether there was such a content before or not; answers its number. */
    public int deploy(String key, ModelContent content, Actor by, RepositoryService engine) {
        return EngineFailure.translated(
                () -> deploy(new Model(key, content.xml().getBytes(UTF_8)), content, by, engine));
    }

    /** The forms go with it, so that the gate sees what the model's steps name. */
    private int deploy(Model model, ModelContent content, Actor by, RepositoryService engine) {
        var parts = engine.createDeployment().name(model.key()).addString(model.fileName(), model.text());
        content.forms().forEach((form, schema) -> parts.addString(GatedDeployments.formFile(form), schema));
        var definition =
                parts.deployWithResult().getDeployedProcessDefinitions().get(0);
        var deployment =
                new DeployedModel(definition.getKey(), definition.getVersion(), model.sha256(), content.formsSha256());
        audit.record(by, DeployedModels.ACTION, null, deployment.detail());
        return definition.getVersion();
    }

    /** Puts what the engine has among the models that people look at and change. */
    public void takeIn(RepositoryService engine) {
        versions.takeIn(engine.createProcessDefinitionQuery().list().stream()
                .map(definition -> found(definition, engine))
                .toList());
    }

    private static FoundVersion found(ProcessDefinition definition, RepositoryService engine) {
        var deployment = engine.createDeploymentQuery()
                .deploymentId(definition.getDeploymentId())
                .singleResult();
        var content = content(definition, engine);
        return new FoundVersion(
                definition.getKey(),
                definition.getVersion(),
                Objects.requireNonNullElse(definition.getName(), definition.getKey()),
                new String(content, UTF_8),
                Model.sha256(content),
                deployment.getDeploymentTime().toInstant());
    }

    /** @throws IllegalStateException naming the first model in the engine that differs from what the audit trail says */
    public void verify(RepositoryService engine) {
        var known = deployed.all();
        engine.createProcessDefinitionQuery().list().stream()
                .map(definition -> stored(definition, engine))
                .filter(stored -> !known.contains(stored))
                .findFirst()
                .ifPresent(stored -> {
                    throw new IllegalStateException(
                            "model %s version %d in the database is not the one that was deployed"
                                    .formatted(stored.key(), stored.version()));
                });
    }

    private DeployedModel stored(ProcessDefinition definition, RepositoryService engine) {
        return new DeployedModel(
                definition.getKey(),
                definition.getVersion(),
                Model.sha256(content(definition, engine)),
                forms.sha256(definition.getKey(), definition.getVersion()));
    }

    private static byte[] content(ProcessDefinition definition, RepositoryService engine) {
        try (var content = engine.getProcessModel(definition.getId())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
