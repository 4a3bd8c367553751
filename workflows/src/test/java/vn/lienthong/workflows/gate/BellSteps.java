package vn.lienthong.workflows.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.UUID;
import vn.lienthong.workflows.step.Step;
import vn.lienthong.workflows.step.Steps;

@Dependent
@Named("bell")
class BellSteps implements Steps {

    @Step
    boolean rings(UUID caseFile) {
        return true;
    }

    boolean melt(UUID caseFile) {
        return false;
    }
}
