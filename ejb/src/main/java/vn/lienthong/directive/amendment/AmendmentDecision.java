package vn.lienthong.directive.amendment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What the office decided of one open assignment.
 *
 * @param version of the assignment as the person saw it
 * @param replacedBy which assignment of the later directive takes its place
 */
public record AmendmentDecision(
        UUID assignmentId,
        long version,
        AmendmentAction action,
        Optional<LocalDate> deadline,
        Optional<String> content,
        Optional<String> deliverable,
        Optional<UUID> replacedBy) {

    public static AmendmentDecision keep(UUID assignmentId, long version) {
        return new AmendmentDecision(
                assignmentId,
                version,
                AmendmentAction.KEEP,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
