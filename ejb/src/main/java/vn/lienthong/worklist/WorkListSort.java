package vn.lienthong.worklist;

/** In which order a person wants to see them. */
public enum WorkListSort {
    /** What is due first comes first; without a date last; of the same day the newest first. */
    DUE("w.dueOn asc nulls last, w.openedAt desc"),
    NEWEST("w.openedAt desc"),
    OLDEST("w.openedAt asc"),
    TITLE("x.title asc, w.openedAt desc");

    private final String orderBy;

    WorkListSort(String orderBy) {
        this.orderBy = orderBy;
    }

    String orderBy() {
        return " order by " + orderBy + ", w.id";
    }
}
