package vn.lienthong.delegation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Delegation;
import vn.lienthong.organization.Delegations;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.Posts;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/**
 * A post's work is handed to another person for a time: by its holder, by the head of the agency or by who manages the
 * unit. What was handed over is never handed on, the same work is never with two substitutes, and whoever gets it is told.
 */
@Stateless
public class GrantingDelegation {

    @Inject
    Delegations delegations;

    @Inject
    Posts posts;

    @Inject
    Officials officials;

    @Inject
    DelegationPolicy policy;

    @Inject
    SigningRules signing;

    @Inject
    DecisionFiles files;

    @Inject
    Visibility visibility;

    @Inject
    TellingDelegate telling;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link DelegationRule}: who signs in which capacity, the written decision, the period
     * @throws NotFound when there is no such post that the person may hand over, or no such matter that they see
     */
    public UUID grant(GrantDelegation command, Actor by) {
        var post = posts.get(command.postId());
        policy.requireToHandOver(post, by);
        command.scope().matter().ifPresent(matter -> visibility.require(CaseFile.class, matter, by));
        checkPeriod(command);
        var delegatePost = posts.get(command.delegatePostId());
        var delegate = holder(delegatePost, command.from());
        requireAnother(post, delegate, command.from());
        signing.check(command, post, delegatePost);
        return grant(command, post, delegatePost, delegate, by);
    }

    /** All the work of a post, while its holder is away, in the capacity that fits the two posts. */
    public UUID whileAway(UUID postId, UUID substitute, LocalDate from, LocalDate to, Actor by) {
        var capacity = signing.forAbsence(posts.get(postId), posts.get(substitute));
        return grant(GrantDelegation.whileAway(postId, substitute, capacity, from, to), by);
    }

    /**
     * The same for several posts of one absence: all of them or none.
     *
     * @param substitutes the post of who stands in, by the post that is left
     * @throws BusinessRuleViolation {@link DelegationRule#SUBSTITUTE_REQUIRED} where nobody stands in anywhere
     */
    public void whileAway(Map<UUID, UUID> substitutes, LocalDate from, LocalDate to, Actor by) {
        if (substitutes.isEmpty()) {
            throw new BusinessRuleViolation(DelegationRule.SUBSTITUTE_REQUIRED);
        }
        // in one order, so that two who do so never wait for each other
        new TreeMap<>(substitutes).forEach((post, substitute) -> whileAway(post, substitute, from, to, by));
    }

    private UUID grant(GrantDelegation command, Post post, Post delegatePost, Official delegate, Actor by) {
        delegations.lockPost(post.id());
        requireFree(command);
        var delegation = new Delegation(
                post,
                delegatePost,
                delegate,
                command.capacity(),
                command.from(),
                command.to(),
                command.scope(),
                command.matter().strip(),
                command.decision(),
                by.name(),
                clock.instant());
        delegations.add(delegation);
        files.keep(delegation, command.files());
        telling.given(delegation, by);
        audit.record(by, "DELEGATION_GRANTED", null, told(delegation));
        return delegation.id();
    }

    static String told(Delegation delegation) {
        return "%s %s → %s (%s), %s – %s"
                .formatted(
                        delegation.capacity().mark(),
                        delegation.post().code(),
                        delegation.delegatePost().code(),
                        delegation.delegate().fullName(),
                        delegation.from(),
                        delegation.to());
    }

    private void checkPeriod(GrantDelegation command) {
        if (command.to().isBefore(command.from())) {
            throw new BusinessRuleViolation(DelegationRule.PERIOD_REVERSED);
        }
        if (command.from().isBefore(LocalDate.now(clock))) {
            throw new BusinessRuleViolation(DelegationRule.PERIOD_IN_THE_PAST);
        }
    }

    private Official holder(Post post, LocalDate on) {
        return officials
                .holderOf(post.id(), on)
                .orElseThrow(() -> new BusinessRuleViolation(DelegationRule.DELEGATE_POST_VACANT, post.bothTitles()));
    }

    private void requireAnother(Post post, Official delegate, LocalDate on) {
        var principal = officials.holderOf(post.id(), on).map(Official::id);
        if (principal.equals(Optional.of(delegate.id()))) {
            throw new BusinessRuleViolation(DelegationRule.TO_THE_SAME_PERSON);
        }
    }

    private void requireFree(GrantDelegation command) {
        delegations.overlapping(command.postId(), command.from(), command.to()).stream()
                .filter(other -> other.scope().overlaps(command.scope()))
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessRuleViolation(
                            DelegationRule.HANDED_OVER_ALREADY, other.delegate().fullName(), other.from(), other.to());
                });
    }
}
