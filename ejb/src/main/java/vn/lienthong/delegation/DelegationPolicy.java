package vn.lienthong.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Administration;
import vn.lienthong.organization.Delegation;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** Who hands over whose work: the holder, the head of the agency, and who manages the unit. */
@Dependent
class DelegationPolicy {

    @Inject
    Administration administration;

    @Inject
    Units units;

    @Inject
    AuditTrail audit;

    /**
     * @throws BusinessRuleViolation {@link DelegationRule#NEVER_HANDED_ON} for whom the post's work was itself handed to
     * @throws NotFound for everybody else who may not
     */
    void requireToHandOver(Post post, Actor by) {
        if (mayHandOver(post, by)) {
            return;
        }
        if (by.lentSeats().stream().anyMatch(seat -> seat.postId().equals(post.id()))) {
            throw new BusinessRuleViolation(DelegationRule.NEVER_HANDED_ON, post.bothTitles());
        }
        audit.denied(by, Post.class.getSimpleName(), post.id());
        throw new NotFound(Post.class, post.id());
    }

    boolean mayHandOver(Post post, Actor by) {
        return by.owns(post.id())
                || heads(post, by)
                || administration.manages(by, post.unit().id());
    }

    /** Those who may hand over, both sides, and who may read everything below a unit above. */
    boolean maySee(Delegation delegation, Actor by) {
        return mayHandOver(delegation.post(), by)
                || by.owns(delegation.delegatePost().id())
                || units.isWithin(delegation.post().unit().id(), by.scopeIds());
    }

    private static boolean heads(Post post, Actor by) {
        return by.seats().stream()
                .anyMatch(seat -> seat.isOwn()
                        && seat.kind() == PostKind.HEAD
                        && seat.unitId().equals(post.unit().agencyId()));
    }
}
