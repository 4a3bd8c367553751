package vn.lienthong.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.Posts;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.OpenWork;

/** Posts are added to a unit, get another title, and are closed when nobody sits there and nothing waits any more. */
@Stateless
public class ManagingPosts {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9.]{1,60}");

    @Inject
    Managing managing;

    @Inject
    Posts posts;

    @Inject
    Officials officials;

    @Inject
    OpenWork openWork;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param code empty for one made from the unit's code and the kind
     * @throws BusinessRuleViolation {@link AdministrationRule}: name, code, a second head, a unit that no longer exists
     * @throws NotFound when the person manages no such unit
     */
    public UUID add(UUID unitId, String code, PostKind kind, PostTitle title, Actor by) {
        var unit = managing.unit(unitId, by);
        if (!unit.existsOn(LocalDate.now(clock))) {
            throw new BusinessRuleViolation(AdministrationRule.UNIT_CLOSED);
        }
        if (kind == PostKind.HEAD) {
            posts.ofKind(unitId, kind).ifPresent(head -> {
                throw new BusinessRuleViolation(AdministrationRule.SECOND_HEAD, head.bothTitles());
            });
        }
        var named = named(title);
        var post = new Post(freeCode(code, unit.code() + "." + kind), unit, kind, named.vietnamese(), named.english());
        posts.add(post);
        audit.record(by, "POST_ADDED", null, post.code() + " " + post.title());
        return post.id();
    }

    public void retitle(UUID postId, PostTitle title, Actor by) {
        var post = managing.post(postId, by);
        var before = post.title();
        post.retitle(named(title));
        audit.record(by, "POST_RETITLED", null, "%s: %s → %s".formatted(post.code(), before, post.title()));
    }

    /**
     * @throws BusinessRuleViolation {@link AdministrationRule#STILL_HELD}, {@link AdministrationRule#WORK_STILL_OPEN},
     *     {@link AdministrationRule#POST_CLOSED}
     */
    public void close(UUID postId, Actor by) {
        var post = managing.post(postId, by);
        posts.lock(postId);
        var today = LocalDate.now(clock);
        officials.holderOf(postId, today).ifPresent(holder -> {
            throw new BusinessRuleViolation(AdministrationRule.STILL_HELD, holder.fullName());
        });
        var waiting = openWork.ofPost(postId);
        if (waiting > 0) {
            throw new BusinessRuleViolation(AdministrationRule.WORK_STILL_OPEN, waiting);
        }
        if (!post.close(today)) {
            throw new BusinessRuleViolation(AdministrationRule.POST_CLOSED);
        }
        audit.record(by, "POST_CLOSED", null, post.code());
    }

    private static PostTitle named(PostTitle title) {
        return new PostTitle(Managing.named(title.vietnamese()), Managing.named(title.english()));
    }

    private String freeCode(String code, String otherwise) {
        var given = code.isBlank() ? posts.freeCode(otherwise) : code.strip();
        if (!CODE.matcher(given).matches()) {
            throw new BusinessRuleViolation(AdministrationRule.CODE_MALFORMED, given);
        }
        if (posts.findByCode(given).isPresent()) {
            throw new BusinessRuleViolation(AdministrationRule.CODE_TAKEN, given);
        }
        return given;
    }
}
