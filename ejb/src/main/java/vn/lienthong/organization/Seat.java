package vn.lienthong.organization;

import java.util.UUID;

/**
 * A post that a person holds today, with what pages and policies ask about it.
 *
 * @param agencyId the agency in whose name the post acts
 * @param scopeId the unit below which the post may read everything: its agency, or for an inspector all that its agency's
 *     superior has below it
 */
public record Seat(
        UUID postId, PostKind kind, PostTitle title, UUID unitId, UUID agencyId, UUID scopeId, UnitName unitName) {

    static Seat of(Post post) {
        var unit = post.unit();
        return new Seat(
                post.id(),
                post.kind(),
                post.bothTitles(),
                unit.id(),
                unit.agencyId(),
                scope(post.kind(), unit.agency()).id(),
                unit.bothNames());
    }

    private static Unit scope(PostKind kind, Unit agency) {
        return kind == PostKind.INSPECTOR ? agency.parent().orElse(agency) : agency;
    }
}
