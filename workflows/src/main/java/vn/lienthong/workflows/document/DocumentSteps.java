package vn.lienthong.workflows.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;
import vn.lienthong.document.exchange.WatchingReceipt;
import vn.lienthong.workflows.step.Step;
import vn.lienthong.workflows.step.Steps;

/** What the model of an incoming document asks of the program: the light at the end of the day. */
@Dependent
@Named("documentSteps")
class DocumentSteps implements Steps {

    @Inject
    WatchingReceipt watching;

    @Step
    Date receiptOverdueAt(UUID caseFile) {
        return Date.from(watching.overdueAt(caseFile));
    }

    @Step
    void warnOfReceipt(UUID caseFile) {
        watching.warn(caseFile);
    }
}
