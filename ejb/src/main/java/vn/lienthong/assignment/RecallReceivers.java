package vn.lienthong.assignment;

import java.util.List;

/** Who has to confirm a recall, those that have not yet done so first, and how many have. */
public record RecallReceivers(List<RecallRow> rows) {

    public RecallReceivers {
        rows = List.copyOf(rows);
    }

    public long confirmed() {
        return rows.stream().filter(RecallRow::confirmed).count();
    }

    public int all() {
        return rows.size();
    }
}
