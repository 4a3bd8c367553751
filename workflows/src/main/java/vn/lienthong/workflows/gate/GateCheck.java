package vn.lienthong.workflows.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lienthong.processmodel.ModelCheck;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.processmodel.ProcessModels;
import vn.lienthong.workflows.step.StepCatalogue;

/** Asks the gate that stands before the engine. */
@ApplicationScoped
class GateCheck implements ModelCheck {

    @Inject
    StepCatalogue steps;

    @Inject
    ProcessModels models;

    @Override
    public List<ModelFinding> findings(String name, byte[] model) {
        return gate().findings(name, model);
    }

    @Override
    public List<ModelFinding> findings(String name, ModelContent content, Optional<String> varied) {
        return gate().findings(name, content.xml().getBytes(UTF_8), content.forms(), varied);
    }

    private ModelGate gate() {
        return new ModelGate(
                steps,
                key -> models.inForce().stream().anyMatch(model -> model.key().equals(key)));
    }
}
