package vn.lienthong.web.assignment;

/** The ways to say until when. */
public enum Term {
    WORKING_DAYS,
    DATE,
    STANDING,
    OPEN
}
