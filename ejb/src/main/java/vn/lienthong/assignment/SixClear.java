package vn.lienthong.assignment;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What must be clear before an assignment may be issued: the "6 rõ" that officials know. */
public enum SixClear {
    PERSON(details -> details.leadUnitId().isPresent()),
    WORK(said(Brief::content)),
    RESPONSIBILITY(said(Brief::responsibility)),
    AUTHORITY(said(Brief::authority)),
    TIME(details -> details.limit().said()),
    PRODUCT(said(Brief::deliverable));

    private final Predicate<AssignmentDetails> clear;

    SixClear(Predicate<AssignmentDetails> clear) {
        this.clear = clear;
    }

    /** What of the six is not clear yet. */
    public static Set<SixClear> missingIn(AssignmentDetails details) {
        return Arrays.stream(values())
                .filter(one -> !one.clear.test(details))
                .collect(toCollection(() -> EnumSet.noneOf(SixClear.class)));
    }

    private static Predicate<AssignmentDetails> said(Function<Brief, String> words) {
        return details -> !words.apply(details.brief()).isEmpty();
    }
}
