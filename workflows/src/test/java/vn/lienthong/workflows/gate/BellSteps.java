package vn.lienthong.workflows.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.Date;
import java.util.List;
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

    @Step
    Date at(UUID caseFile) {
        return new Date(0);
    }

    @Step
    List<String> hearers(UUID caseFile) {
        return List.of();
    }

    boolean melt(UUID caseFile) {
        return false;
    }
}
