package vn.lienthong.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.TimelineEvent;

/** Of what kind an event is: what happened, to what. */
public record EventType(CaseFileKind kind, TimelineEvent event) {

    private static final Pattern CODE = Pattern.compile("vn\\.lienthong\\.(\\w+)\\.(\\w+)");

    /** Empty for a code that this version of the program does not know, and for {@link CloudEvent#PING}. */
    public static Optional<EventType> parse(String code) {
        var parts = CODE.matcher(code);
        return parts.matches()
                ? find(CaseFileKind.values(), parts.group(1))
                        .flatMap(kind ->
                                find(TimelineEvent.values(), parts.group(2)).map(event -> new EventType(kind, event)))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> find(E[] constants, String code) {
        return Arrays.stream(constants)
                .filter(constant -> lower(constant).equals(code))
                .findFirst();
    }

    /** For example {@code vn.lienthong.assignment.approved}. */
    public String code() {
        return "vn.lienthong.%s.%s".formatted(lower(kind), lower(event));
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
