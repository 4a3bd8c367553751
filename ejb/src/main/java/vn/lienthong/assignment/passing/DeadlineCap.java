package vn.lienthong.assignment.passing;

import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * A child's deadline is capped by its parent's. What the parent's later moves do not touch: a child keeps the deadline that
 * it was given.
 *
 * @param latest the parent's deadline; absent for standing work, whose children may end on any day or never
 */
public record DeadlineCap(Optional<LocalDate> latest) {

    /** Nothing stands above it. */
    public static final DeadlineCap NONE = new DeadlineCap(Optional.empty());

    /**
     * @param deadline absent for standing work, which never ends and so ends after every day
     * @throws BusinessRuleViolation {@link PassingRule#DEADLINE_BEYOND_PARENT}
     */
    public void check(String title, Optional<LocalDate> deadline) {
        latest.filter(day -> deadline.map(day::isBefore).orElse(true)).ifPresent(day -> {
            throw new BusinessRuleViolation(PassingRule.DEADLINE_BEYOND_PARENT, title, day);
        });
    }

    /** The day itself, or the parent's deadline where that comes first. */
    public LocalDate within(LocalDate day) {
        return latest.filter(day::isAfter).orElse(day);
    }
}
