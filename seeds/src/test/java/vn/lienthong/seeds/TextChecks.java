package vn.lienthong.seeds;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold for every text of every file. */
final class TextChecks {
    private static final Set<String> MAY_BE_EMPTY = Set.of("admin_code", "parent_code");

    private TextChecks() {}

    static List<String> textsAreNormalised(SeedData data) {
        return Stream.concat(cells(data), Stream.of(data.directiveText()))
                .filter(text -> !Normalizer.isNormalized(text, Form.NFC))
                .toList();
    }

    static List<String> cellsHaveNoStraySpaces(SeedData data) {
        return cells(data)
                .filter(text -> !text.equals(text.strip().replaceAll("\\s+", " ")))
                .toList();
    }

    static List<String> cellsAreFilled(SeedData data) {
        return rows(data)
                .filter(row -> row.cells().entrySet().stream()
                        .anyMatch(cell -> cell.getValue().isEmpty() && !MAY_BE_EMPTY.contains(cell.getKey())))
                .map(Row::toString)
                .toList();
    }

    private static Stream<String> cells(SeedData data) {
        return rows(data).flatMap(row -> row.cells().values().stream());
    }

    private static Stream<Row> rows(SeedData data) {
        return Stream.concat(
                        Stream.of(data.units(), data.posts(), data.officials()), data.calendars().values().stream())
                .flatMap(Rows::stream);
    }
}
