package vn.lienthong.worklist;

import java.util.Optional;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.TimeClass;

/**
 * Which items a person wants to see.
 *
 * @param words all must occur in number, title or keywords; tones and case do not matter; empty for no such wish
 * @param unit code of the unit where it waits or that leads the matter
 * @param symbol number and symbol of the directive that it is or belongs to; case does not matter
 */
public record WorkListFilter(
        Optional<TimeClass> light,
        Optional<String> step,
        String words,
        Optional<String> unit,
        Optional<String> symbol,
        Optional<CaseFileKind> kind) {

    /** Everything that waits. */
    public static final WorkListFilter ALL = new WorkListFilter(Optional.empty(), Optional.empty(), "");

    public WorkListFilter(Optional<TimeClass> light, Optional<String> step, String words) {
        this(light, step, words, Optional.empty(), Optional.empty(), Optional.empty());
    }

    WorkListFilter inAnyLight() {
        return new WorkListFilter(Optional.empty(), step, words, unit, symbol, kind);
    }
}
