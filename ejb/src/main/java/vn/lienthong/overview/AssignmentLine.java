package vn.lienthong.overview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.Light;
import vn.lienthong.organization.UnitName;

/**
 * A line of the list of assignments.
 *
 * @param leadUnit null in a draft that names none yet
 * @param state empty when this version does not know it
 * @param inClass empty when it is in none
 * @param deadline null for standing work and for a term that starts with issue
 */
public record AssignmentLine(
        UUID id,
        String number,
        String title,
        String clause,
        UUID directiveId,
        String directive,
        UnitName leadUnit,
        Optional<AssignmentState> state,
        Optional<AssignmentClass> inClass,
        Light light,
        int percent,
        boolean standing,
        LocalDate deadline,
        LocalDate issuedOn,
        LocalDate submittedOn) {}
