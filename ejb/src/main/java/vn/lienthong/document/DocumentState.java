package vn.lienthong.document;

/** Where a document stands on its way from a desk to its readers. */
public enum DocumentState {
    DRAFT,
    CONTENT_CHECK,
    FORM_CHECK,
    SIGNING,
    SIGNED,
    NUMBERED,
    ISSUED,
    RECALLED,
    WITHDRAWN;

    /** Whether nobody has signed it yet. */
    public boolean unsigned() {
        return this == DRAFT || this == CONTENT_CHECK || this == FORM_CHECK || this == SIGNING;
    }
}
