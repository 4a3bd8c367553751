package vn.lienthong.web.overview;

import static java.util.stream.Collectors.toSet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.Light;
import vn.lienthong.organization.Tier;
import vn.lienthong.overview.Basis;
import vn.lienthong.overview.Counting;
import vn.lienthong.overview.DelayGroup;
import vn.lienthong.overview.Frame;
import vn.lienthong.overview.Movement;
import vn.lienthong.overview.Pick;
import vn.lienthong.overview.Point;
import vn.lienthong.overview.ReportMonth;
import vn.lienthong.overview.Selection;
import vn.lienthong.overview.Span;

/** Reads a selection from the parameters of an address. */
public final class SelectionReader {

    static final String NO_CLASS = "NONE";
    static final String NO_UNIT = "NONE";
    static final String OTHER_DIRECTIVES = "OTHER";
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

    private final UnaryOperator<String> parameters;

    /** @param parameters answers null for what the address does not have */
    public SelectionReader(UnaryOperator<String> parameters) {
        this.parameters = parameters;
    }

    /** @throws UnreadableParameter naming the first that makes no sense */
    public Selection selection() {
        return new Selection(
                one("as", Counting::valueOf).orElse(Counting.CARRIED),
                frame(),
                pick(),
                text("words").orElse(""));
    }

    Frame frame() {
        return new Frame(
                span(),
                one("basis", Basis::valueOf).orElse(Basis.ISSUED),
                one("tier", Tier::valueOf),
                text("unit").filter(unit -> !unit.equals(NO_UNIT)).isPresent()
                        ? one("unit", UUID::fromString)
                        : Optional.empty(),
                otherDirectives() ? Optional.empty() : one("directive", UUID::fromString));
    }

    private boolean otherDirectives() {
        return text("directive").filter(OTHER_DIRECTIVES::equals).isPresent();
    }

    /** Either end may be left open. */
    private Optional<Span> span() {
        var from = one("from", SelectionReader::day);
        var to = one("to", SelectionReader::day);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return one("to", ignored -> new Span(from.orElse(EVER), to.orElse(NEVER)))
                .or(() -> Optional.of(new Span(from.orElse(EVER), NEVER)));
    }

    private Pick pick() {
        var unaccounted = text("class").filter(NO_CLASS::equals).isPresent();
        var classes = unaccounted
                ? Set.<AssignmentClass>of()
                : one("class", SelectionReader::classes).orElse(Set.of());
        var withoutUnit = text("unit").filter(NO_UNIT::equals).isPresent();
        return new Pick(
                classes,
                unaccounted,
                withoutUnit,
                one("light", Light::valueOf),
                point(),
                one("cause", DelayGroup::valueOf),
                otherDirectives());
    }

    private Optional<Point> point() {
        var month = one("month", YearMonth::parse).map(ReportMonth::new);
        return month.flatMap(known -> one("event", Movement::valueOf).map(what -> new Point(what, known)));
    }

    private static Set<AssignmentClass> classes(String names) {
        return Arrays.stream(names.split(",")).map(AssignmentClass::valueOf).collect(toSet());
    }

    /** As addresses write it, or as people do. */
    private static LocalDate day(String written) {
        return written.contains("/") ? LocalDate.parse(written, WRITTEN) : LocalDate.parse(written);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(parameters.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private <T> Optional<T> one(String name, Function<String, T> reader) {
        return text(name).map(value -> {
            try {
                return reader.apply(value);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new UnreadableParameter(name, value);
            }
        });
    }
}
