package vn.lienthong.organization;

import java.util.Optional;
import java.util.UUID;

/**
 * A post from which a person acts today, with what pages and policies ask about it: a post that they hold, or one whose
 * work was handed to them.
 *
 * @param agencyId the agency in whose name the post acts
 * @param scopeId the unit below which the post may read everything: its agency, or for an inspector all that its agency's
 *     superior has below it
 * @param capacity in which decisions are signed from here; empty for a post that signs in its own name
 * @param mandate present when the post is another's
 */
public record Seat(
        UUID postId,
        PostKind kind,
        PostTitle title,
        UUID unitId,
        UUID agencyId,
        UUID scopeId,
        UnitName unitName,
        Optional<SigningCapacity> capacity,
        Optional<Mandate> mandate) {

    /** A post of one's own that signs in its own name. */
    public Seat(
            UUID postId, PostKind kind, PostTitle title, UUID unitId, UUID agencyId, UUID scopeId, UnitName unitName) {
        this(postId, kind, title, unitId, agencyId, scopeId, unitName, Optional.empty(), Optional.empty());
    }

    static Seat of(Post post) {
        return of(post, ownCapacity(post), Optional.empty());
    }

    static Seat lent(Post post, Mandate mandate) {
        return of(post, Optional.of(mandate.capacity()), Optional.of(mandate));
    }

    private static Seat of(Post post, Optional<SigningCapacity> capacity, Optional<Mandate> mandate) {
        var unit = post.unit();
        return new Seat(
                post.id(),
                post.kind(),
                post.bothTitles(),
                unit.id(),
                unit.agencyId(),
                scope(post.kind(), unit.agency()).id(),
                unit.bothNames(),
                capacity,
                mandate);
    }

    private static Optional<SigningCapacity> ownCapacity(Post post) {
        return post.kind() == PostKind.HEAD && post.unit().kind().isCollective()
                ? Optional.of(SigningCapacity.COLLECTIVE)
                : Optional.empty();
    }

    private static Unit scope(PostKind kind, Unit agency) {
        return kind == PostKind.INSPECTOR ? agency.parent().orElse(agency) : agency;
    }

    /** Whether the person holds the post and does not only work for it. */
    public boolean isOwn() {
        return mandate.isEmpty();
    }

    /** How much of the post's work is done from here. */
    public WorkScope workScope() {
        return mandate.map(Mandate::scope).orElse(WorkScope.WHOLE);
    }
}
