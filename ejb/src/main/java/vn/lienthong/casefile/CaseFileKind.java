package vn.lienthong.casefile;

/** What a case file is about. */
public enum CaseFileKind {
    DIRECTIVE,
    ASSIGNMENT,
    DOCUMENT,
    INCOMING
}
