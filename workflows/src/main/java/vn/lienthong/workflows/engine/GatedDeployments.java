package vn.lienthong.workflows.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import vn.lienthong.workflows.gate.ModelGate;

/** Lets no new deployment reach the engine's parser that has not passed the gate, whoever asked for it. */
class GatedDeployments implements Deployer {

    private static final String FOLDER = "forms/";
    private static final String FILE = ".json";

    private final ModelGate gate;

    GatedDeployments(ModelGate gate) {
        this.gate = gate;
    }

    /** Deployments that are merely loaded again passed when they were new; their hash is compared at every start. */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            var forms = forms(deployment);
            deployment.getResources().values().stream()
                    .filter(resource -> formKey(resource.getName()).isEmpty())
                    .forEach(model -> gate.check(model.getName(), model.getBytes(), forms));
        }
    }

    private static Map<String, String> forms(DeploymentEntity deployment) {
        return deployment.getResources().values().stream()
                .filter(resource -> formKey(resource.getName()).isPresent())
                .collect(toMap(
                        resource -> formKey(resource.getName()).orElseThrow(),
                        resource -> new String(resource.getBytes(), UTF_8),
                        (one, same) -> one,
                        TreeMap::new));
    }

    /** What a form is called among the parts of a deployment. */
    static String formFile(String key) {
        return FOLDER + key + FILE;
    }

    private static Optional<String> formKey(String name) {
        return name.startsWith(FOLDER) && name.endsWith(FILE)
                ? Optional.of(name.substring(FOLDER.length(), name.length() - FILE.length()))
                : Optional.empty();
    }
}
