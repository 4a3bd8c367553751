package vn.lienthong.document.exchange;

import java.time.LocalDate;
import java.util.List;

/** How far the recipients of a document have acknowledged its receipt, and after a recall have confirmed that. */
public record Receipts(List<DeliveryRow> rows, LocalDate today) {

    public Receipts {
        rows = List.copyOf(rows);
    }

    public int all() {
        return rows.size();
    }

    public long acknowledged() {
        return rows.stream().filter(row -> row.acknowledgedOn() != null).count();
    }

    public long late() {
        return rows.stream().filter(row -> row.lateOn(today)).count();
    }

    public long confirmedRecall() {
        return rows.stream().filter(row -> row.code() == ExchangeCode.ACCEPTED).count();
    }

    public boolean late(DeliveryRow row) {
        return row.lateOn(today);
    }
}
