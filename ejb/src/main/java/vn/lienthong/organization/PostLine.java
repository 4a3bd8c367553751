package vn.lienthong.organization;

import java.util.List;
import java.util.regex.Pattern;
import vn.lienthong.importing.Line;

/** What a line of the posts' file says. */
record PostLine(String code, String unitCode, PostKind kind, String title, String titleEn) {

    static final List<String> COLUMNS = List.of("code", "unit_code", "kind", "title_vi", "title_en");

    private static final Pattern CODE = Pattern.compile("[A-Z0-9.]{1,60}");

    static PostLine of(Line line) {
        return new PostLine(
                line.matching("code", CODE),
                line.required("unit_code"),
                line.oneOf(PostKind.class, "kind"),
                line.required("title_vi"),
                line.required("title_en"));
    }

    /** The line that describes the post as it is. */
    static PostLine of(Post post) {
        return new PostLine(post.code(), post.unit().code(), post.kind(), post.title(), post.titleEn());
    }
}
