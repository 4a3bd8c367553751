package vn.lienthong.assignment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where an assignment stands in its life; see {@link Assignment} for the way through. */
public enum AssignmentState {
    DRAFT,
    ISSUED,
    ACCEPTED,
    SUBMITTED,
    COMPLETED,
    RETURNED,
    REFUSED,
    REDO,
    SUSPENDED,
    RECALLED,
    TRANSFERRED,
    CANCELLED;

    private static final EnumSet<AssignmentState> CLOSED = EnumSet.of(COMPLETED, RECALLED, TRANSFERRED, CANCELLED);

    /** The same for queries. */
    public static final Set<AssignmentState> ENDS = Collections.unmodifiableSet(CLOSED);

    private static final EnumSet<AssignmentState> WITH_THE_UNIT = EnumSet.of(ISSUED, ACCEPTED, REDO);

    private static final EnumSet<AssignmentState> CANCELLABLE =
            EnumSet.of(ISSUED, ACCEPTED, SUBMITTED, REDO, SUSPENDED);

    /** The assigner may cancel it at any time; what came back has a step of its own for that. */
    public boolean cancellable() {
        return CANCELLABLE.contains(this);
    }

    /** The unit has it in hand, so that a pause or a reminder would help. */
    public boolean withTheUnit() {
        return WITH_THE_UNIT.contains(this);
    }

    /** Somebody of the unit is named and works on it. */
    public boolean beingDone() {
        return this == ACCEPTED || this == REDO;
    }

    /** It was issued and is not closed yet: somebody has still to do or to decide something about it. */
    public boolean open() {
        return this != DRAFT && !closed();
    }

    /** Nothing more will be done about it. */
    public boolean closed() {
        return CLOSED.contains(this);
    }
}
