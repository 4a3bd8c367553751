package vn.lienthong.score;

import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/** Whose score it is, with a post that the person holds today. */
public record Person(UUID id, String name, PostTitle post, UnitName unit) {

    /** For queries. */
    public Person(UUID id, String name, String title, String titleEn, UnitName unit) {
        this(id, name, new PostTitle(title, titleEn), unit);
    }
}
