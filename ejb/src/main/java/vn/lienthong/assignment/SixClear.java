package vn.lienthong.assignment;

/** What must be clear before an assignment may be issued: the "6 rõ" that officials know. */
public enum SixClear {
    PERSON,
    WORK,
    RESPONSIBILITY,
    AUTHORITY,
    TIME,
    PRODUCT
}
