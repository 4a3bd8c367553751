package vn.lienthong.directive;

/** The kinds of documents that carry directives (Decree 30/2020, article 7). */
public enum DirectiveKind {
    RESOLUTION,
    DECISION,
    DIRECTIVE,
    PLAN,
    CONCLUSION,
    OFFICIAL_LETTER,
    /** With which a unit hands on what came in from another authority (phiếu chuyển). */
    FORWARDING_SLIP
}
