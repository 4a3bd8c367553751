package vn.lienthong.workflows.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lienthong.processmodel.ModelCheck;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.workflows.step.StepCatalogue;

/** Asks the gate that stands before the engine. */
@ApplicationScoped
class GateCheck implements ModelCheck {

    @Inject
    StepCatalogue steps;

    @Override
    public List<ModelFinding> findings(String name, byte[] model) {
        return new ModelGate(steps).findings(name, model);
    }
}
