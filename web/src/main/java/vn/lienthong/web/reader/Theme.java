package vn.lienthong.web.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light or dark; the device decides unless the person did. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    /** The value of the attribute that the style sheets look at. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> tagged(String tag) {
        return Arrays.stream(values()).filter(theme -> theme.tag().equals(tag)).findFirst();
    }
}
