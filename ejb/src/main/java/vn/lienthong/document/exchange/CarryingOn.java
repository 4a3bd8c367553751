package vn.lienthong.document.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.worklist.WorkItems;

/**
 * What came in and is not finished waits for somebody. A former version of its model ended with the receipt: what it carried goes on by
 * the present version, at the step of the head, or at the receipt where that was not acknowledged yet.
 */
@Dependent
class CarryingOn {

    private static final String STEP_OF_THE_HEAD = "assign-incoming";

    @Inject
    WorkItems workItems;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Processes processes;

    /**
     * Nothing happens where something waits already, or where the model in force, which administrators may have changed, has no such
     * step.
     *
     * @return whether something waits now that did not before
     */
    boolean carryOn(Delivery delivery) {
        var step = delivery.standing() == ExchangeCode.ARRIVED ? AcknowledgingReceipt.STEP : STEP_OF_THE_HEAD;
        if (!delivery.goesOn() || !workItems.openIn(delivery.id()).isEmpty() || !isDrawn(step)) {
            return false;
        }
        caseFiles.get(delivery.id()).dueOn(delivery.nextDueOn().orElse(null));
        processes.startAt(Delivering.MODEL, delivery.id(), step);
        return true;
    }

    private boolean isDrawn(String step) {
        return processes.stepsOfPeople().stream()
                .anyMatch(each ->
                        each.model().equals(Delivering.MODEL) && each.step().equals(step));
    }
}
