package vn.lienthong.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The lines of one seed file. */
record Rows(List<Row> list) {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    static Rows read(String file) {
        try (var records = FORMAT.parse(new InputStreamReader(new ByteArrayInputStream(SeedFiles.read(file)), UTF_8))) {
            return new Rows(records.stream().map(CSVRecord::toMap).map(Row::new).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Stream<Row> stream() {
        return list.stream();
    }

    Rows where(Predicate<Row> condition) {
        return new Rows(stream().filter(condition).toList());
    }

    Rows where(String column, String value) {
        return where(row -> row.has(column, value));
    }

    Set<String> all(String column) {
        return stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    Rows changed(String key, String value, Function<Row, Row> change) {
        return new Rows(stream()
                .map(row -> row.has(key, value) ? change.apply(row) : row)
                .toList());
    }

    Rows without(String key, String value) {
        return where(row -> !row.has(key, value));
    }

    Rows reversed() {
        return new Rows(IntStream.range(0, list.size())
                .mapToObj(index -> list.get(list.size() - 1 - index))
                .toList());
    }

    Rows plus(Row row) {
        return new Rows(Stream.concat(stream(), Stream.of(row)).toList());
    }

    Row one(String column, String value) {
        return where(column, value).list().get(0);
    }
}
