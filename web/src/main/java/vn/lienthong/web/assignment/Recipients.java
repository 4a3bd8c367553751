package vn.lienthong.web.assignment;

/** To whom an assignment goes out, each with a part of its own. */
public enum Recipients {
    NONE,
    ALL_COMMUNES,
    ALL_DEPARTMENTS,
    CHOSEN
}
