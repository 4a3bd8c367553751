package vn.lienthong.organization;

import java.time.LocalDate;

/**
 * Two officials who stand in for each other on the same days: on those neither can be away.
 *
 * @param from the first of the days
 * @param to the last of them
 */
public record MutualSubstitutes(String one, String other, LocalDate from, LocalDate to) {

    /** What both are handed overlaps. */
    MutualSubstitutes(String one, String other, LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        this(one, other, from.isAfter(otherFrom) ? from : otherFrom, to.isBefore(otherTo) ? to : otherTo);
    }
}
