package vn.lienthong.assignment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * An assignment as its drafter fills it in.
 *
 * @param leadUnitId the one unit that answers for the result
 * @param recipients the units of which each gets the same work as a part of its own; none for work of the lead alone
 */
public record AssignmentDetails(
        Brief brief, TimeLimit limit, Optional<UUID> leadUnitId, Set<UUID> coordinators, Set<UUID> recipients) {

    public AssignmentDetails {
        coordinators = Set.copyOf(coordinators);
        recipients = Set.copyOf(recipients);
    }

    /** The same work, said to carry out the clause of this number. */
    public AssignmentDetails under(String clause) {
        return new AssignmentDetails(brief.under(clause), limit, leadUnitId, coordinators, recipients);
    }

    /** @throws BusinessRuleViolation {@link AssignmentRule#TITLE_REQUIRED}, {@link AssignmentRule#LEAD_ALSO_COORDINATES} */
    void requireConsistent() {
        if (brief.title().isEmpty()) {
            throw new BusinessRuleViolation(AssignmentRule.TITLE_REQUIRED);
        }
        if (leadUnitId.filter(coordinators::contains).isPresent()) {
            throw new BusinessRuleViolation(AssignmentRule.LEAD_ALSO_COORDINATES, brief.title());
        }
    }

    /** @throws BusinessRuleViolation {@link AssignmentRule#NOT_SIX_CLEAR}, {@link AssignmentRule#DEADLINE_PASSED} */
    void requireIssuable(LocalDate today, WorkingCalendar calendar) {
        var missing = SixClear.missingIn(this);
        if (!missing.isEmpty()) {
            throw new BusinessRuleViolation(AssignmentRule.NOT_SIX_CLEAR, brief.title(), missing);
        }
        limit.deadline(today, calendar).filter(date -> date.isBefore(today)).ifPresent(date -> {
            throw new BusinessRuleViolation(AssignmentRule.DEADLINE_PASSED, brief.title(), date);
        });
    }
}
