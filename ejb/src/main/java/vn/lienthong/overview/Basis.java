package vn.lienthong.overview;

/** What makes an assignment belong to a period. */
public enum Basis {
    /** It was issued in the period. */
    ISSUED,
    /** Its deadline lies in the period. */
    DUE,
    /** It was issued by the end of the period and not closed before its beginning. */
    UNDER_WAY
}
