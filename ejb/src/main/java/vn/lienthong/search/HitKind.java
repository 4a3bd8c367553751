package vn.lienthong.search;

/** What can be found, in the order in which equally good hits are shown. */
public enum HitKind {
    DIRECTIVE,
    ASSIGNMENT,
    DOCUMENT,
    INCOMING,
    MATTER,
    UNIT,
    PERSON,
    FILE,
    PROGRESS,
    REMARK;

    /** Whether it lies in a case file, and is found by who may see that. */
    public boolean inCaseFile() {
        return this != UNIT && this != PERSON;
    }
}
