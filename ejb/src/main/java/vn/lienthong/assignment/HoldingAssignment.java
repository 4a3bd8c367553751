package vn.lienthong.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.lienthong.worklist.ReachingIn;

/** Whoever reaches into the case file of an assignment holds the assignment before its work items, as who decides there does. */
@Dependent
class HoldingAssignment {

    @Inject
    Assignments assignments;

    void hold(@Observes ReachingIn reaching) {
        assignments.holdAll(reaching.caseFileIds());
    }
}
