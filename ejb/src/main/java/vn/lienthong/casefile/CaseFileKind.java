package vn.lienthong.casefile;

/** What a case file is about. */
public enum CaseFileKind {
    DIRECTIVE,
    ASSIGNMENT,
    DOCUMENT,
    INCOMING,
    /** A matter of a drawn model: its facts are the data of forms. */
    MATTER,
    /** A process model and what became of it; nobody takes part in it, and only those who draw or approve models open it. */
    PROCESS_MODEL
}
