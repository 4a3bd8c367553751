package vn.lienthong.assignment;

import java.time.LocalDate;
import vn.lienthong.organization.UnitName;

/** So many assignments of a unit that agree in all that decides their class. */
record Tally(
        UnitName unitName,
        AssignmentState state,
        boolean standing,
        LocalDate deadline,
        LocalDate submittedOn,
        long count) {

    AssignmentClass classOn(LocalDate today) {
        return AssignmentClass.of(state, standing, deadline, submittedOn, today);
    }
}
