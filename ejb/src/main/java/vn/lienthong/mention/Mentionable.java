package vn.lienthong.mention;

import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/** Somebody who may be named in a remark, with the post that is told of it. */
public record Mentionable(UUID officialId, String name, UUID postId, PostTitle post, UnitName unit) {

    Mentionable(UUID officialId, String name, UUID postId, String title, String titleEn, String unit, String unitEn) {
        this(officialId, name, postId, new PostTitle(title, titleEn), new UnitName(unit, unitEn));
    }
}
