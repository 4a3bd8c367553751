package vn.lienthong.processmodel.running;

import java.util.Locale;
import java.util.Optional;

/**
 * Which of what waits by a model is looked at.
 *
 * @param version empty for all versions
 * @param step the id of a step; empty for all
 * @param number the number of a case file or its end; empty for all
 */
public record RunningFilter(Optional<Integer> version, Optional<String> step, Optional<String> number) {

    private static final String WRITTEN = "[A-Z0-9-]{1,40}";

    public RunningFilter {
        step = step.filter(id -> !id.isBlank());
        number = number.map(words -> words.strip().toUpperCase(Locale.ROOT)).filter(words -> !words.isEmpty());
    }

    /** What ends with the number; no number of a case file is written otherwise, so nothing is found by such. */
    Optional<String> numberPattern() {
        return number.map(words -> words.matches(WRITTEN) ? "%" + words : "");
    }
}
