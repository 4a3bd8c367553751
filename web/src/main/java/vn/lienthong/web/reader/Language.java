package vn.lienthong.web.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the pages speak. Anything else a browser asks for is answered in Vietnamese. */
public enum Language {
    VI("vi"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** The tag of the html element, and the value kept in the cookie. */
    public String tag() {
        return locale.getLanguage();
    }

    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
