package vn.lienthong.calendar;

/** Why a day differs from what its weekday says. */
public enum DayKind {
    HOLIDAY,
    COMPENSATION_OFF,
    WORKED_SATURDAY;

    boolean isWorked() {
        return this == WORKED_SATURDAY;
    }
}
