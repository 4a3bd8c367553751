package vn.lienthong.organization;

import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** From which post, and in which capacity, a person did something. */
public record Signature(Seat seat, Optional<SigningCapacity> capacity) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** What was decided from a post: a head signs for the collective. */
    public static Signature of(Seat seat) {
        return new Signature(seat, seat.capacity());
    }

    /** What was done without deciding: only who works for another post says so. */
    public static Signature unsigned(Seat seat) {
        return new Signature(seat, seat.mandate().map(Mandate::capacity));
    }

    public Optional<WrittenDecision> decision() {
        return seat.mandate().flatMap(Mandate::decision);
    }

    /** The post with its mark and the decision behind it, as records keep it: {@code TUQ. Giám đốc Sở (12/QĐ-SKHCN, 01/09/2026)}. */
    public String inWords() {
        return capacity.map(each -> each.mark() + " ").orElse("")
                + seat.title().vietnamese()
                + decision().map(Signature::inBrackets).orElse("");
    }

    private static String inBrackets(WrittenDecision decision) {
        return " (%s, %s)".formatted(decision.number(), DATE.format(decision.date()));
    }
}
