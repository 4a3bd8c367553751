package vn.lienthong.overview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.organization.UnitName;

/** An assignment as it stood when the result was published. */
public record ResultRow(
        UUID assignmentId,
        String number,
        String title,
        String directive,
        UnitName unit,
        Optional<AssignmentClass> inClass,
        LocalDate issuedOn,
        LocalDate deadline,
        LocalDate submittedOn) {}
