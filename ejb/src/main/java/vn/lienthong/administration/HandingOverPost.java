package vn.lienthong.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostHolding;
import vn.lienthong.organization.Posts;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/**
 * A post gets another holder on a date, or none. Its open work stays with it: nothing of the work is touched here. The
 * periods of those who held it before are kept.
 */
@Stateless
public class HandingOverPost {

    @Inject
    Managing managing;

    @Inject
    Officials officials;

    @Inject
    Posts posts;

    @Inject
    AuditTrail audit;

    /**
     * The newcomer holds it from the day; whoever holds it now until the day before.
     *
     * @throws BusinessRuleViolation {@link AdministrationRule#PERSON_UNKNOWN}, {@link AdministrationRule#POST_CLOSED}, {@link AdministrationRule#HOLDS_IT_ALREADY},
     *     {@link AdministrationRule#HELD_SINCE} when the present holder came that day or later
     * @throws NotFound when the person manages no such post
     */
    public void handOver(UUID postId, String employeeCode, LocalDate from, Actor by) {
        var post = lockOpen(postId, by);
        var newcomer = officials
                .findByEmployeeCode(employeeCode.strip())
                .orElseThrow(() -> new BusinessRuleViolation(AdministrationRule.PERSON_UNKNOWN, employeeCode));
        requireDate(from);
        var present = officials.lastHolding(postId);
        present.ifPresent(holding -> makeRoom(holding, newcomer, from));
        officials.add(new PostHolding(post, newcomer, from));
        audit.record(
                by,
                "POST_HANDED_OVER",
                null,
                "%s: %s → %s, %s"
                        .formatted(
                                post.code(),
                                present.map(PostHolding::official)
                                        .map(Official::fullName)
                                        .orElse("–"),
                                newcomer.fullName(),
                                from));
    }

    /**
     * The holder leaves and nobody follows yet.
     *
     * @throws BusinessRuleViolation {@link AdministrationRule#VACANT_ALREADY}, {@link AdministrationRule#HELD_SINCE} when they came later
     */
    public void vacate(UUID postId, LocalDate lastDay, Actor by) {
        var post = managing.post(postId, by);
        posts.lock(postId);
        requireDate(lastDay);
        var holding = officials
                .lastHolding(postId)
                .filter(PostHolding::isOpen)
                .orElseThrow(() -> new BusinessRuleViolation(AdministrationRule.VACANT_ALREADY));
        if (!holding.endOn(lastDay)) {
            throw heldSince(holding);
        }
        audit.record(
                by,
                "POST_VACATED",
                null,
                "%s: %s, %s".formatted(post.code(), holding.official().fullName(), lastDay));
    }

    /**
     * Corrects since when somebody holds the post; what they did in the meantime stands as it is.
     *
     * @throws BusinessRuleViolation {@link AdministrationRule#PERIODS_OVERLAP} when that day belongs to another or lies behind the end
     */
    public void correctBeginning(UUID holdingId, LocalDate from, String reason, Actor by) {
        var holding = officials.holding(holdingId);
        managing.post(holding.post().id(), by);
        posts.lock(holding.post().id());
        requireDate(from);
        var why = Managing.because(reason);
        var before = holding.from();
        if (officials.overlapsOther(holding, from) || !holding.correctBeginning(from)) {
            throw new BusinessRuleViolation(AdministrationRule.PERIODS_OVERLAP);
        }
        audit.record(
                by,
                "HOLDING_CORRECTED",
                null,
                "%s: %s, %s → %s: %s"
                        .formatted(holding.post().code(), holding.official().fullName(), before, from, why));
    }

    private Post lockOpen(UUID postId, Actor by) {
        var post = managing.post(postId, by);
        posts.lock(postId);
        if (post.closedOn().isPresent()) {
            throw new BusinessRuleViolation(AdministrationRule.POST_CLOSED);
        }
        return post;
    }

    private static void makeRoom(PostHolding present, Official newcomer, LocalDate from) {
        if (present.isOpen() && present.official().id().equals(newcomer.id())) {
            throw new BusinessRuleViolation(AdministrationRule.HOLDS_IT_ALREADY, newcomer.fullName());
        }
        if (!present.makeRoom(from)) {
            throw heldSince(present);
        }
    }

    private static BusinessRuleViolation heldSince(PostHolding holding) {
        return new BusinessRuleViolation(
                AdministrationRule.HELD_SINCE, holding.official().fullName(), holding.from());
    }

    private static void requireDate(LocalDate date) {
        if (date == null) {
            throw new BusinessRuleViolation(AdministrationRule.DATE_REQUIRED);
        }
    }
}
