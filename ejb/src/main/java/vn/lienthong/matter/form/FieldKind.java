package vn.lienthong.matter.form;

/** What a field of a form holds. */
public enum FieldKind {
    TEXT,
    NUMBER,
    /** Ticked or not. */
    TICK,
    /** One of several. */
    CHOICE,
    /** Any of several. */
    CHOICES,
    DATE,
    TIME,
    /** A day and a time of it. */
    MOMENT,
    /** Files that came with what was filled in, by their names; they themselves lie with the case file. */
    FILES
}
