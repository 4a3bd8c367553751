package vn.lienthong.casefile;

/** What a case file is about. */
public enum CaseFileKind {
    DIRECTIVE,
    ASSIGNMENT,
    DOCUMENT,
    INCOMING,
    /** A matter of a drawn model: its facts are the data of forms. */
    MATTER
}
