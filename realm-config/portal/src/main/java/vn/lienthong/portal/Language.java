package vn.lienthong.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** The two languages of the portal; Vietnamese unless the reader chose otherwise. */
enum Language {
    VI,
    EN;

    static final String COOKIE = "PORTAL_LANGUAGE";

    static Language of(HttpServletRequest request) {
        return cookies(request)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .map(Language::named)
                .orElse(VI);
    }

    /** Vietnamese for whatever is not a language of ours. */
    static Language named(String tag) {
        return Arrays.stream(values())
                .filter(each -> each.tag().equals(tag))
                .findFirst()
                .orElse(VI);
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    ResourceBundle texts() {
        return ResourceBundle.getBundle(
                "vn.lienthong.portal.texts",
                Locale.forLanguageTag(tag()),
                Language.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
    }
}
