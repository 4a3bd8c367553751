package vn.lienthong.document;

/** The four steps before a document is in force, each by another person. */
public enum DraftingStep {
    DRAFTED,
    CONTENT_CHECKED,
    FORM_CHECKED,
    SIGNED
}
