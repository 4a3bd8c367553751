package vn.lienthong.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.UnitName;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.NotFound;

/** A person takes a register out, as the book runs: from its first number on. */
@Stateless
public class ReadingRegister {

    private static final int AT_ONCE = 500;

    @Inject
    DocumentQueries queries;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** Hands over all lines one after the other as far as the person may see them, a few in memory at a time. */
    public void each(DocumentFilter filter, Actor by, Consumer<RegisterLine> reader) {
        var first = 0;
        List<DocumentRow> rows;
        do {
            rows = queries.book(filter, LocalDate.now(clock), first, AT_ONCE, by);
            handOver(rows, reader);
            first += AT_ONCE;
        } while (rows.size() == AT_ONCE);
    }

    private void handOver(List<DocumentRow> rows, Consumer<RegisterLine> reader) {
        var recipients = queries.recipients(rows.stream().map(DocumentRow::id).toList())
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (UnitName) row[1], toList())));
        rows.forEach(row -> reader.accept(new RegisterLine(row, recipients.getOrDefault(row.id(), List.of()))));
    }

    /** @throws NotFound when there is no such unit */
    public UnitName issuer(UUID unitId) {
        return units.get(unitId).bothNames();
    }
}
