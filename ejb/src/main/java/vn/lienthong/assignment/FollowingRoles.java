package vn.lienthong.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.lienthong.worklist.RolePassed;

/** When the officer's or the monitor's work is handed to another post, the assignment is in that post's hands. */
@Dependent
public class FollowingRoles {

    @Inject
    Assignments assignments;

    public void follow(@Observes RolePassed passed) {
        assignments.find(passed.caseFileId()).ifPresent(assignment -> {
            switch (passed.role()) {
                case LEAD -> assignment.handOver(passed.toPost());
                case MONITOR -> assignment.watchFrom(passed.toPost());
                case ISSUER, COORDINATOR, FOLLOWER -> {}
            }
        });
    }
}
