package vn.lienthong.importing;

import static java.text.Normalizer.Form.NFC;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Takes a CSV text apart. Between the values stands what the sender's spreadsheet puts there: a semicolon where the comma
 * parts whole numbers from their digits, as in Vietnam. Vietnamese letters come out in their composed form, whatever the
 * sender's machine writes. Lines without any value are passed over, but they count, so that a line has the number that it
 * has in the spreadsheet.
 */
record CsvReader(List<String> columns) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(false)
            .get();
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    List<Line> read(String csv) {
        var text = withoutMark(csv);
        try (var parser = CSVParser.parse(
                text, FORMAT.builder().setDelimiter(delimiter(text)).get())) {
            requireColumns(parser.getHeaderNames());
            return parser.stream()
                    .filter(CsvReader::saysSomething)
                    .map(CsvReader::line)
                    .toList();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new BusinessRuleViolation(ImportRule.NOT_CSV);
        }
    }

    /** What the header has most of. */
    private static char delimiter(String csv) {
        var header = csv.lines().findFirst().orElse("");
        return DELIMITERS.stream()
                .max(comparingLong(
                        each -> header.chars().filter(letter -> letter == each).count()))
                .orElseThrow();
    }

    private static boolean saysSomething(CSVRecord csv) {
        return csv.stream().anyMatch(value -> !value.isBlank());
    }

    private void requireColumns(List<String> present) {
        columns.stream().filter(column -> !present.contains(column)).findFirst().ifPresent(missing -> {
            throw new BusinessRuleViolation(ImportRule.COLUMN_MISSING, missing);
        });
    }

    private static String withoutMark(String csv) {
        return csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
    }

    private static Line line(CSVRecord csv) {
        return new Line((int) csv.getRecordNumber() + 1, csv.isConsistent() ? values(csv) : Map.of());
    }

    private static Map<String, String> values(CSVRecord csv) {
        return csv.toMap().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, value -> Normalizer.normalize(value.getValue(), NFC)));
    }
}
