package vn.lienthong.casefile;

/** What happened to a case file, as its time line tells it. */
public enum TimelineEvent {
    ENTERED,
    CHANGED,
    SENT,
    SENT_BACK,
    ISSUED,
    WITHDRAWN,
    FANNED_OUT,
    ACCEPTED,
    RETURNED,
    REFUSED,
    READDRESSED,
    CANCELLED,
    SUSPENDED,
    RESUMED,
    REMINDED,
    PROGRESS,
    HANDED_IN,
    APPROVED,
    CONFIRMED,
    REDO,
    REMARK,
    FILE_ADDED,
    LIGHT_GREEN,
    LIGHT_YELLOW,
    LIGHT_RED
}
