package vn.lienthong.web.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.lienthong.overview.Basis;
import vn.lienthong.overview.Counting;
import vn.lienthong.overview.Frame;
import vn.lienthong.overview.Pick;
import vn.lienthong.overview.Point;
import vn.lienthong.overview.Selection;

/** Writes a selection into an address, so that it can be kept, shared and come back to; {@link SelectionReader} reads it. */
public final class SelectionAddress {

    private SelectionAddress() {}

    /** The address of a page or file with the selection as its query. */
    public static String of(String path, Selection selection) {
        return of(path, parameters(selection));
    }

    static String of(String path, Frame frame) {
        return of(path, Selection.of(frame));
    }

    static String of(String path, Map<String, String> parameters) {
        return parameters.isEmpty() ? path : path + "?" + query(parameters);
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(joining("&"));
    }

    static Map<String, String> parameters(Selection selection) {
        var query = new TreeMap<String, String>();
        put(query, "as", Optional.of(selection.counting()).filter(as -> as != Counting.CARRIED));
        write(selection.frame(), query);
        write(selection.pick(), query);
        put(query, "words", Optional.of(selection.words()).filter(words -> !words.isBlank()));
        return query;
    }

    private static void write(Frame frame, Map<String, String> query) {
        frame.span().ifPresent(span -> {
            put(query, "from", Optional.of(span.from()));
            put(query, "to", Optional.of(span.to()));
            put(query, "basis", Optional.of(frame.basis()).filter(basis -> basis != Basis.ISSUED));
        });
        put(query, "tier", frame.tier());
        put(query, "unit", frame.unit());
        put(query, "directive", frame.directive());
    }

    private static void write(Pick pick, Map<String, String> query) {
        if (pick.unaccounted()) {
            query.put("class", SelectionReader.NO_CLASS);
        } else if (!pick.classes().isEmpty()) {
            query.put("class", pick.classes().stream().sorted().map(Enum::name).collect(joining(",")));
        }
        if (pick.withoutUnit()) {
            query.put("unit", SelectionReader.NO_UNIT);
        }
        if (pick.otherDirectives()) {
            query.put("directive", SelectionReader.OTHER_DIRECTIVES);
        }
        put(query, "cause", pick.delay());
        put(query, "light", pick.light());
        put(query, "event", pick.point().map(Point::movement));
        put(query, "month", pick.point().map(point -> point.month().month()));
    }

    private static void put(Map<String, String> query, String name, Optional<?> value) {
        value.ifPresent(some -> query.put(name, some.toString()));
    }
}
