package vn.lienthong.casefile;

import java.util.Optional;
import java.util.regex.Pattern;

/** The version of a draft as the conditions of an HTTP request name it. */
public final class DraftVersion {

    /** There is no draft yet. */
    public static final long NONE = 0;

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

    private DraftVersion() {}

    /**
     * Which version the writer has seen; one that cannot be is none that there is, so that it never matches.
     *
     * @param match the header If-Match, or null
     * @param noneMatch the header If-None-Match, or null
     * @return empty when the writer did not say
     */
    public static Optional<Long> seen(String match, String noneMatch) {
        if (match != null) {
            var tag = TAG.matcher(match.strip());
            return Optional.of(tag.matches() ? Long.parseLong(tag.group(1)) : -1L);
        }
        return "*".equals(noneMatch) ? Optional.of(NONE) : Optional.empty();
    }
}
