package vn.lienthong.directive.amendment;

/** What becomes of an open assignment of a directive that is amended or replaced. */
public enum AmendmentAction {
    KEEP,
    CHANGE,
    CANCEL,
    REPLACE
}
