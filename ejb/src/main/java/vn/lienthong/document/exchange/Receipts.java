package vn.lienthong.document.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far the recipients of a document have acknowledged its receipt, and after a recall have confirmed that.
 *
 * @param courses the codes that it has passed at each recipient
 */
public record Receipts(List<DeliveryRow> rows, Map<UUID, List<Exchange>> courses, LocalDate today) {

    public Receipts {
        rows = List.copyOf(rows);
        courses = Map.copyOf(courses);
    }

    /** @param deliveryId of one of the rows */
    public List<Exchange> courseOf(UUID deliveryId) {
        return courses.getOrDefault(deliveryId, List.of());
    }

    public long finished() {
        return rows.stream().filter(row -> row.code() == ExchangeCode.FINISHED).count();
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
