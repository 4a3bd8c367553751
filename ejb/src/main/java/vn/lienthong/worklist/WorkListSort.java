package vn.lienthong.worklist;

/** In which order a person wants to see them. */
public enum WorkListSort {
    /** What is due first comes first; without a date last; of the same day the newest first. */
    DUE("%1$s.dueOn asc nulls last, %1$s.receivedAt desc"),
    NEWEST("%1$s.receivedAt desc"),
    OLDEST("%1$s.receivedAt asc"),
    TITLE("%2$s.title asc, %1$s.receivedAt desc");

    private final String orderBy;

    WorkListSort(String orderBy) {
        this.orderBy = orderBy;
    }

    /** @param item alias of the work item, and of its case file, in the query */
    String orderBy(String item, String file) {
        return (" order by " + orderBy + ", %1$s.id").formatted(item, file);
    }
}
