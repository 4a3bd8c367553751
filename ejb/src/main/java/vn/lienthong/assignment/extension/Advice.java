package vn.lienthong.assignment.extension;

/** What the monitor advises the assigner to do with a request. */
public enum Advice {
    FOR,
    AGAINST
}
