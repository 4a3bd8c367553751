package vn.lienthong.web.api;

import java.time.LocalDate;
import java.util.List;
import vn.lienthong.assignment.Rhythm;
import vn.lienthong.assignment.TimeLimit;

/**
 * An assignment to be drafted.
 *
 * @param recipients {@code NONE}, {@code ALL_COMMUNES} or {@code ALL_DEPARTMENTS}; or name them in {@code recipientUnitCodes}
 */
public record AssignmentBody(
        String clause,
        String title,
        String content,
        String leadUnitCode,
        List<String> coordinatingUnitCodes,
        String recipients,
        List<String> recipientUnitCodes,
        Deadline deadline,
        String deliverable,
        String authority,
        String responsibility) {

    /** One of: so many working days after issue, a date, standing work with its rhythm: WEEKLY, MONTHLY (also when absent) or QUARTERLY. */
    public record Deadline(Integer workingDays, LocalDate date, Boolean standing, String rhythm) {

        static Deadline of(TimeLimit limit) {
            return limit.equals(TimeLimit.OPEN)
                    ? null
                    : new Deadline(
                            limit.workingDays().orElse(null),
                            limit.date().orElse(null),
                            limit.standing() ? true : null,
                            limit.rhythm().map(Rhythm::name).orElse(null));
        }
    }
}
