package vn.lienthong.assignment;

import java.time.LocalDate;
import vn.lienthong.casefile.TimeClass;

/**
 * The classes of the statistics. Every assignment is in exactly one of them on a given day, so they always add up to the
 * total. Standing work is neither open nor done while it runs, nor is what is suspended; work sent back for redo is open.
 */
public enum AssignmentClass {
    NOT_ISSUED,
    IN_TIME,
    DUE_SOON,
    OVERDUE,
    RETURNED,
    REFUSED,
    AWAITING_CONFIRMATION,
    DONE_ON_TIME,
    DONE_LATE,
    STANDING,
    SUSPENDED,
    RECALLED,
    /** Its successor at the other unit counts as what it is there. */
    TRANSFERRED,
    CANCELLED;

    /**
     * @param deadline null for standing work
     * @param submittedOn the day the head of the unit approved the result; null before
     */
    public static AssignmentClass of(
            AssignmentState state, boolean standing, LocalDate deadline, LocalDate submittedOn, LocalDate today) {
        return switch (state) {
            case DRAFT -> NOT_ISSUED;
            case RETURNED -> RETURNED;
            case REFUSED -> REFUSED;
            case SUSPENDED -> SUSPENDED;
            case RECALLED -> RECALLED;
            case TRANSFERRED -> TRANSFERRED;
            case CANCELLED -> CANCELLED;
            case SUBMITTED -> AWAITING_CONFIRMATION;
            case COMPLETED -> done(deadline, submittedOn);
            case ISSUED, ACCEPTED, REDO -> standing ? STANDING : open(deadline, today);
        };
    }

    public boolean done() {
        return this == DONE_ON_TIME || this == DONE_LATE;
    }

    /** The unit has it in hand and its time runs. */
    public boolean open() {
        return this == IN_TIME || this == DUE_SOON || this == OVERDUE;
    }

    /** What never had a deadline is never late. */
    private static AssignmentClass done(LocalDate deadline, LocalDate submittedOn) {
        return deadline != null && submittedOn.isAfter(deadline) ? DONE_LATE : DONE_ON_TIME;
    }

    private static AssignmentClass open(LocalDate deadline, LocalDate today) {
        return switch (TimeClass.of(deadline, today)) {
            case OVERDUE -> OVERDUE;
            case DUE_SOON -> DUE_SOON;
            case IN_TIME, NO_DEADLINE -> IN_TIME;
        };
    }
}
