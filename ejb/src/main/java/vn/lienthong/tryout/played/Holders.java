package vn.lienthong.tryout.played;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Actors;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.tryout.TryoutRule;
import vn.lienthong.worklist.WaitingPost;
import vn.lienthong.worklist.WorkItemRule;

/** Who acts in a trial: whoever holds the post on the day that it has reached. */
@Dependent
public class Holders {

    @Inject
    Officials officials;

    @Inject
    Actors actors;

    @Inject
    Posts posts;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation {@link TryoutRule#BEGINNER_WITHOUT_POST} */
    public Actor beginner(UUID officialId) {
        var official = officials.get(officialId);
        return acting(official)
                .orElseThrow(() -> new BusinessRuleViolation(TryoutRule.BEGINNER_WITHOUT_POST, official.fullName()));
    }

    /** @throws BusinessRuleViolation {@link TryoutRule#NOBODY_THERE} */
    public Actor of(WaitingPost waiting) {
        return find(waiting.postId())
                .orElseThrow(() ->
                        new BusinessRuleViolation(TryoutRule.NOBODY_THERE, waiting.postTitle(), waiting.unitName()));
    }

    /** @throws BusinessRuleViolation {@link TryoutRule#NOBODY_THERE}, {@link WorkItemRule#NO_SUCH_POST} */
    Actor headOf(UUID unitId) {
        var unit = units.get(unitId).bothNames();
        var head = posts.ofKind(unitId, PostKind.HEAD)
                .orElseThrow(() -> new BusinessRuleViolation(WorkItemRule.NO_SUCH_POST, PostKind.HEAD, unit));
        return find(head.id())
                .orElseThrow(() -> new BusinessRuleViolation(TryoutRule.NOBODY_THERE, head.bothTitles(), unit));
    }

    /** Empty where there is no such post, or nobody holds it. */
    Optional<Actor> findHeadOf(UUID unitId) {
        return posts.ofKind(unitId, PostKind.HEAD).map(Post::id).flatMap(this::find);
    }

    /** Whether nobody holds such a post in the unit or below it. */
    public boolean lacks(UUID unitId, PostKind kind) {
        return officials.holdingWithin(unitId, kind, today(), 1).isEmpty();
    }

    public Optional<String> nameOf(UUID postId) {
        return officials.holderOf(postId, today()).map(Official::fullName);
    }

    Optional<Actor> find(UUID postId) {
        return officials.holderOf(postId, today()).flatMap(this::acting);
    }

    private Optional<Actor> acting(Official official) {
        return actors.of(official, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
