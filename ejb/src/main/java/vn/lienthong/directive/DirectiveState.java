package vn.lienthong.directive;

/** Where a directive stands: written, with the issuer, in force, or given up. */
public enum DirectiveState {
    DRAFT,
    SENT,
    ISSUED,
    WITHDRAWN
}
