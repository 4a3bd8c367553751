package vn.lienthong.assignment.tree;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.AssignmentState;

/** So many assignments below one that agree in all that decides their class. */
record SubtreeTally(
        UUID top, AssignmentState state, boolean standing, LocalDate deadline, LocalDate submittedOn, long count) {

    AssignmentClass classOn(LocalDate today) {
        return AssignmentClass.of(state, standing, deadline, submittedOn, today);
    }
}
