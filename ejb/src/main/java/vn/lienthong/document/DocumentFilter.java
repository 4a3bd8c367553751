package vn.lienthong.document;

import java.util.Optional;
import java.util.UUID;

/**
 * Which documents a person wants to see.
 *
 * @param words found in number, symbol or summary; tones and case do not matter; empty for no such wish
 * @param late only those that were issued later than the working day after the signature, or are so late now
 * @param register only those that have a number, in its order
 */
public record DocumentFilter(
        Optional<DocumentState> state,
        String words,
        boolean late,
        Optional<UUID> issuer,
        Optional<DocumentKind> kind,
        Optional<Integer> year,
        boolean register) {

    public static DocumentFilter list(Optional<DocumentState> state, String words, boolean late) {
        return new DocumentFilter(state, words, late, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** The register of what a unit sends out: one series of a year, or all of them. */
    public static DocumentFilter register(UUID issuer, Optional<DocumentKind> kind, int year, boolean late) {
        return new DocumentFilter(Optional.empty(), "", late, Optional.of(issuer), kind, Optional.of(year), true);
    }
}
