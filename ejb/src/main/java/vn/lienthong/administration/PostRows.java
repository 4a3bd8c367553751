package vn.lienthong.administration;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Administration;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostHolding;
import vn.lienthong.organization.Units;
import vn.lienthong.worklist.OpenWork;

/** Posts with who holds them today and what waits for them. */
@Dependent
class PostRows {

    @Inject
    Officials officials;

    @Inject
    OpenWork openWork;

    @Inject
    Administration administration;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** @param unitId to which all of them belong */
    List<PostRow> of(List<Post> posts, UUID unitId, Actor by) {
        var ids = posts.stream().map(Post::id).toList();
        var holdings = officials.holdingsOn(ids, LocalDate.now(clock)).stream()
                .collect(toMap(holding -> holding.post().id(), identity()));
        var waiting = seesWork(unitId, by) ? Optional.of(openWork.byPost(ids)) : Optional.<Map<UUID, Long>>empty();
        return posts.stream()
                .map(post -> row(post, Optional.ofNullable(holdings.get(post.id())), waiting))
                .toList();
    }

    private boolean seesWork(UUID unitId, Actor by) {
        return administration.manages(by, unitId) || units.isWithin(unitId, by.scopeIds());
    }

    private static PostRow row(Post post, Optional<PostHolding> holding, Optional<Map<UUID, Long>> waiting) {
        return new PostRow(
                post.id(),
                post.code(),
                post.kind(),
                post.bothTitles(),
                holding.map(PostHolding::official).map(Official::id).orElse(null),
                holding.map(PostHolding::official).map(Official::fullName).orElse(""),
                holding.map(PostHolding::from).orElse(null),
                holding.flatMap(PostHolding::to).orElse(null),
                waiting.map(counts -> counts.getOrDefault(post.id(), 0L)).orElse(null),
                post.closedOn().orElse(null));
    }
}
