package vn.lienthong.organization;

import java.util.UUID;

/** A post that a person holds today, with what pages and policies ask about it. */
public record Seat(
        UUID postId, PostKind kind, String title, String titleEn, UUID unitId, UUID agencyId, String unitName) {

    static Seat of(Post post) {
        var unit = post.unit();
        return new Seat(post.id(), post.kind(), post.title(), post.titleEn(), unit.id(), unit.agencyId(), unit.name());
    }
}
