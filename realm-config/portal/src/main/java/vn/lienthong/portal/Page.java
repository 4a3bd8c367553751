package vn.lienthong.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An HTML file of ours in which {@code {key}} stands for a text of the language or a fact about the reader. */
final class Page {

    private static final Pattern KEY = Pattern.compile("\\{([a-z.-]+)}");
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final String html;

    Page(String file) {
        try (var in = Page.class.getResourceAsStream(file)) {
            html = new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String in(Language language, Map<String, String> facts) {
        var texts = language.texts();
        return KEY.matcher(html)
                .replaceAll(match -> Matcher.quoteReplacement(escaped(
                        facts.containsKey(match.group(1))
                                ? facts.get(match.group(1))
                                : texts.getString(match.group(1)))));
    }

    static void send(HttpServletResponse response, String html) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
