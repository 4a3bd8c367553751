package vn.lienthong.worklist;

import java.util.UUID;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/** A post and who holds it today. */
public record HeldPost(
        UUID postId, PostKind kind, PostTitle title, UUID unitId, UnitName unitName, UUID officialId, String holder) {

    HeldPost(
            UUID postId,
            PostKind kind,
            String title,
            String titleEn,
            UUID unitId,
            UnitName unitName,
            UUID officialId,
            String holder) {
        this(postId, kind, new PostTitle(title, titleEn), unitId, unitName, officialId, holder);
    }
}
