package vn.lienthong.worklist;

import java.util.Optional;
import vn.lienthong.casefile.TimeClass;

/**
 * Which items a person wants to see.
 *
 * @param words all must occur in number, title or keywords; tones and case do not matter; empty for no such wish
 */
public record WorkListFilter(Optional<TimeClass> light, Optional<String> step, String words) {

    /** Everything that waits. */
    public static final WorkListFilter ALL = new WorkListFilter(Optional.empty(), Optional.empty(), "");
}
