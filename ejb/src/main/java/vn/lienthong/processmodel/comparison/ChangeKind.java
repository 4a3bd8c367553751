package vn.lienthong.processmodel.comparison;

/** What became of a piece of a model. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED
}
