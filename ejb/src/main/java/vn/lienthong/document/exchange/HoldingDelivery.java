package vn.lienthong.document.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.lienthong.worklist.ReachingIn;

/** Whoever reaches into the case file of what came in holds it before its work items, as who decides there does. */
@Dependent
class HoldingDelivery {

    @Inject
    Deliveries deliveries;

    void hold(@Observes ReachingIn reaching) {
        deliveries.lockAll(reaching.caseFileIds());
    }
}
