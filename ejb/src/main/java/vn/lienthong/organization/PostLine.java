package vn.lienthong.organization;

import java.util.List;
import java.util.Map;
import vn.lienthong.importing.ColumnForm;
import vn.lienthong.importing.Difference;
import vn.lienthong.importing.Effect;
import vn.lienthong.importing.Line;

/** What a line of the posts' file says. */
record PostLine(String code, String unitCode, PostKind kind, String title, String titleEn) {

    static final String CODE = "code";
    static final String UNIT = "unit_code";
    static final String KIND = "kind";

    static final List<String> COLUMNS = List.of(CODE, UNIT, KIND, "title_vi", "title_en");

    static PostLine of(Line line) {
        return new PostLine(
                line.matching(CODE, ColumnForm.POST_CODE),
                line.required(UNIT),
                line.oneOf(PostKind.class, KIND),
                line.required("title_vi"),
                line.required("title_en"));
    }

    /** What it says otherwise than another line about the same post. */
    List<Difference> after(PostLine before) {
        return Effect.differences(before.values(), values());
    }

    private Map<String, String> values() {
        return Line.of(COLUMNS, code, unitCode, kind.name(), title, titleEn);
    }

    String told() {
        return code + " – " + title;
    }

    /** The line that describes the post as it is. */
    static PostLine of(Post post) {
        return new PostLine(post.code(), post.unit().code(), post.kind(), post.title(), post.titleEn());
    }
}
