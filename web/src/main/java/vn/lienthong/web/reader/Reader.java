package vn.lienthong.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the person at the screen wants to read: both choices live in cookies, so they hold before and after the sign-on. */
@Named
@RequestScoped
public class Reader {

    static final String LANGUAGE_COOKIE = "language";
    static final String THEME_COOKIE = "theme";

    @Inject
    HttpServletRequest request;

    private Language language;

    /** Found out once in a request: a page asks for it at every number and name. */
    public Language getLanguage() {
        if (language == null) {
            language = wanted();
        }
        return language;
    }

    private Language wanted() {
        return cookie(LANGUAGE_COOKIE)
                .flatMap(Language::tagged)
                .or(this::askedFor)
                .orElse(Language.VI);
    }

    /** Programs carry no cookies; a browser's wish does not count, because Vietnamese is what people here expect first. */
    private Optional<Language> askedFor() {
        return request.getServletPath().startsWith("/api")
                ? Language.tagged(request.getLocale().getLanguage())
                : Optional.empty();
    }

    public Locale getLocale() {
        return getLanguage().locale();
    }

    public String getLanguageTag() {
        return getLanguage().tag();
    }

    /** The language that the switch offers: the one not in use. */
    public Language getOtherLanguage() {
        return getLanguage() == Language.VI ? Language.EN : Language.VI;
    }

    public String getThemeTag() {
        return cookie(THEME_COOKIE).flatMap(Theme::tagged).orElse(Theme.AUTO).tag();
    }

    private Optional<String> cookie(String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
