package vn.lienthong.assignment.checkin;

/** Where the check-in of a period stands. */
public enum CheckInState {
    /** Its time has not come yet. */
    PLANNED,
    /** It waits for the officer. */
    OPEN,
    CHECKED_IN,
    /** The next period began before anything was said about this one. */
    MISSED
}
