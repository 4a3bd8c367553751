package vn.lienthong.assignment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.lienthong.persistence.Columns;

/** What was reported, asked, said and decided about one assignment. */
public record Proceeding(Map<ProceedingKind, List<Columns>> rows) {

    /** Those of one kind, the last first. */
    public <R> List<R> of(ProceedingKind kind, Function<Columns, R> row) {
        return rows.getOrDefault(kind, List.of()).stream().map(row).toList();
    }
}
