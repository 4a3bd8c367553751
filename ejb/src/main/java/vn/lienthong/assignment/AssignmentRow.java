package vn.lienthong.assignment;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.organization.UnitName;

/**
 * A line of a list of assignments.
 *
 * @param leadUnit null in a draft that names none yet
 * @param deadline null for standing work and for a term that starts with issue
 * @param workingDays null unless the term was given in working days
 * @param recipients to how many units it goes out
 */
public record AssignmentRow(
        UUID id,
        String clause,
        String title,
        UnitName leadUnit,
        AssignmentState state,
        Light light,
        int percent,
        boolean standing,
        LocalDate deadline,
        Integer workingDays,
        LocalDate submittedOn,
        int recipients) {

    public AssignmentClass classOn(LocalDate today) {
        return AssignmentClass.of(state, standing, deadline, submittedOn, today);
    }
}
