package vn.lienthong.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.lienthong.matter.MatterClass;
import vn.lienthong.matter.MatterFilter;
import vn.lienthong.matter.MatterRow;
import vn.lienthong.matter.MatterState;
import vn.lienthong.matter.ViewingMatters;
import vn.lienthong.matter.form.FieldKind;
import vn.lienthong.matter.form.FormField;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.HeadingPapers;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.matter.FactWords;
import vn.lienthong.web.reader.Texts;

/** The matters of one flow with a column for each field of its forms; written while it is read. */
@RequestScoped
public class MattersReport {

    @Inject
    ViewingMatters viewing;

    @Inject
    FactWords words;

    @Inject
    HeadingPapers headings;

    @Inject
    Texts text;

    @Inject
    Clock clock;

    /** @throws NotFound when it names no flow, or what makes no sense */
    public static MatterFilter filter(UnaryOperator<String> parameter) {
        var flow = given(parameter, "flow").orElseThrow(() -> new NotFound(MatterFilter.class, "flow"));
        return new MatterFilter(
                given(parameter, "state").map(name -> oneOf(MatterState.class, name)),
                Optional.of(flow),
                given(parameter, "unit"),
                given(parameter, "q").orElse(""),
                given(parameter, "class").map(name -> oneOf(MatterClass.class, name)));
    }

    private static Optional<String> given(UnaryOperator<String> parameter, String name) {
        return Optional.ofNullable(parameter.apply(name)).filter(value -> !value.isBlank());
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(type, name));
    }

    public String title() {
        return text.say("matters.title");
    }

    public String fileName() {
        return title() + " " + LocalDate.now(clock) + FileKind.XLSX.ending();
    }

    /** As a workbook of its own. */
    public void write(MatterFilter filter, Actor by, OutputStream out) throws IOException {
        var heading = headings.of(by);
        try (var book = new Workbook(out, heading, Papers.placeAndDate(heading, LocalDate.now(clock)))) {
            write(filter, by, book);
        }
    }

    void write(MatterFilter filter, Actor by, ReportWriter into) throws IOException {
        var fields = viewing.fieldsOf(filter.flow().orElseThrow());
        into.begin(new Report(title(), List.of(text.say("overview.asOf", LocalDate.now(clock))), columns(fields)));
        viewing.each(filter, by, row -> {
            try {
                into.line(cells(row, fields));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Column> columns(List<FormField> fields) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(text.say("caseFile.number"), 18));
        columns.add(Column.text(text.say("matter.reference"), 14));
        columns.add(Column.text(text.say("matter.title"), 40));
        columns.add(Column.text(text.say("matters.unit"), 28));
        columns.add(Column.text(text.say("matter.begunBy"), 24));
        columns.add(Column.text(text.say("matters.begun"), 18));
        columns.add(Column.text(text.say("matters.due"), 12));
        columns.add(Column.text(text.say("directives.state"), 16));
        fields.forEach(field -> columns.add(new Column(field.label(), 22, field.kind() == FieldKind.NUMBER)));
        return columns;
    }

    private List<Object> cells(MatterRow row, List<FormField> fields) {
        var facts = row.facts();
        var cells = new ArrayList<Object>(Arrays.asList(
                row.number(),
                row.reference(),
                row.title(),
                text.name(row.unitName()),
                row.begunBy(),
                text.dateTime(row.begunAt()),
                row.dueOn(),
                text.of(row.state())));
        fields.forEach(field -> cells.add(cell(field, facts.get(field.key()))));
        return cells;
    }

    /** Numbers and days keep their kind, so that people can go on counting; what an older form filled in otherwise is a text. */
    private Object cell(FormField field, Object value) {
        if (value == null) {
            return "";
        }
        return switch (field.kind()) {
            case NUMBER -> value instanceof BigDecimal ? value : value.toString();
            case DATE -> day(value.toString());
            case CHOICE -> field.shown(value);
            case TEXT, TICK, CHOICES, TIME, MOMENT, FILES -> words.of(field.kind(), shown(field, value));
        };
    }

    private static Object day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static Object shown(FormField field, Object value) {
        return value instanceof List<?> several
                ? several.stream().map(field::shown).toList()
                : value;
    }
}
