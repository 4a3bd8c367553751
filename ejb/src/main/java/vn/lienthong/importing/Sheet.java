package vn.lienthong.importing;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * An imported file being looked through. Every broken rule is gathered with its line, so that a person mends the file
 * once; only a sheet without a bad line may be written.
 */
public class Sheet {

    private final List<Line> lines;
    private final List<BadLine> bad = new ArrayList<>();

    private Sheet(List<Line> lines) {
        this.lines = lines;
    }

    /** Refuses a text that is no CSV or lacks one of the columns. */
    public static Sheet read(String csv, List<String> columns) {
        return new Sheet(new CsvReader(columns).read(csv));
    }

    /** The lines as the parser understands them. What it cannot understand is noted; a line without values is left out. */
    public <T> List<Row<T>> parse(Function<Line, T> parser) {
        var rows = lines.stream()
                .filter(Line::hasValues)
                .map(line -> line.read(parser))
                .toList();
        lines.forEach(line -> bad.addAll(line.bad()));
        return rows;
    }

    /**
     * Notes the rows that break a rule.
     *
     * @param columns what the rule is about; a row that does not say it cannot break the rule
     */
    public <T> void check(List<Row<T>> rows, Consumer<T> rule, String... columns) {
        rows.stream()
                .filter(row -> row.says(columns))
                .forEach(row -> collect(row.line(), () -> rule.accept(row.content())));
    }

    /** Notes the rows whose key an earlier row has. */
    public <T> void refuseTwice(List<Row<T>> rows, Function<T, String> key, String column) {
        var seen = new HashMap<String, Integer>();
        for (var row : rows.stream().filter(each -> each.says(column)).toList()) {
            var value = key.apply(row.content());
            var earlier = Optional.ofNullable(seen.putIfAbsent(value, row.line()));
            earlier.ifPresent(line -> bad.add(new BadLine(row.line(), ImportRule.TWICE, List.of(value, line))));
        }
    }

    public boolean hasBadLines() {
        return !bad.isEmpty();
    }

    /** The answer to a file that has bad lines and of which nothing was written. */
    public ImportReport refused() {
        return ImportReport.refused(
                lines.size(), bad.stream().sorted(comparingInt(BadLine::line)).toList());
    }

    /** The answer after every row was written. */
    public <T> ImportReport written(List<Row<T>> rows, Function<T, Effect> writer) {
        return ImportReport.of(rows.stream()
                .map(row -> new Row<>(row.line(), writer.apply(row.content())))
                .toList());
    }

    private void collect(int line, Runnable step) {
        try {
            step.run();
        } catch (BusinessRuleViolation broken) {
            bad.add(new BadLine(line, broken.rule(), broken.arguments()));
        }
    }
}
