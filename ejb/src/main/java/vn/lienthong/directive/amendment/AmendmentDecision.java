package vn.lienthong.directive.amendment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.rule.BusinessRuleViolation;

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

    /**
     * @throws BusinessRuleViolation {@link DirectiveRule#AMENDMENT_CHANGES_NOTHING}, {@link
     *     DirectiveRule#AMENDMENT_REPLACEMENT_REQUIRED}
     */
    public void requireComplete(String title) {
        if (action == AmendmentAction.CHANGE && !changesSomething()) {
            throw new BusinessRuleViolation(DirectiveRule.AMENDMENT_CHANGES_NOTHING, title);
        }
        if (action == AmendmentAction.REPLACE && replacedBy.isEmpty()) {
            throw new BusinessRuleViolation(DirectiveRule.AMENDMENT_REPLACEMENT_REQUIRED);
        }
    }

    private boolean changesSomething() {
        return deadline.isPresent()
                || Stream.concat(content.stream(), deliverable.stream()).anyMatch(words -> !words.isBlank());
    }

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
