package vn.lienthong.assignment;

import java.util.EnumSet;

/** Where an assignment stands in its life; see {@link Assignment} for the way through. */
public enum AssignmentState {
    DRAFT,
    ISSUED,
    ACCEPTED,
    SUBMITTED,
    COMPLETED,
    RETURNED,
    REDO,
    CANCELLED;

    private static final EnumSet<AssignmentState> CLOSED = EnumSet.of(COMPLETED, CANCELLED);

    /** Nothing more will happen to it. */
    public boolean closed() {
        return CLOSED.contains(this);
    }
}
