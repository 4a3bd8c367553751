package vn.lienthong.web.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page must not contain; each rule answers with the places that break it. */
enum PageRules {
    STYLE_ATTRIBUTE("\\sstyle\\s*="),
    INLINE_HANDLER("\\son[a-z]+\\s*=\\s*[\"']"),
    INLINE_SCRIPT("<script\\b"),
    FOREIGN_ADDRESS("(?<!xmlns=\")(?<!xmlns:\\w{1,12}=\")https?://"),
    LITERAL_TEXT("(?<=>)[^<]*\\p{L}{2,}[^<]*(?=<)"),
    LITERAL_ATTRIBUTE(
            "\\s(?:label|title|placeholder|alt|aria-label|hint|message|summary|caption)=\"[^\"#]*\\p{L}{2,}[^\"]*\"");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|<!DOCTYPE[^>]*>", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");

    private final Pattern forbidden;

    PageRules(String forbidden) {
        this.forbidden = Pattern.compile(forbidden);
    }

    List<String> broken(String page) {
        return forbidden
                .matcher(withoutExpressions(COMMENT.matcher(page).replaceAll("")))
                .results()
                .map(found -> name() + ": " + found.group().strip())
                .toList();
    }

    static List<String> allBroken(Facelets page) {
        return Stream.of(values())
                .flatMap(rule -> rule.broken(page.text()).stream())
                .toList();
    }

    private static String withoutExpressions(String page) {
        return EXPRESSION.matcher(page).replaceAll("#");
    }
}
