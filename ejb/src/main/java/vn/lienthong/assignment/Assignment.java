package vn.lienthong.assignment;

import static java.util.stream.Collectors.toCollection;
import static vn.lienthong.assignment.AssignmentState.ACCEPTED;
import static vn.lienthong.assignment.AssignmentState.CANCELLED;
import static vn.lienthong.assignment.AssignmentState.COMPLETED;
import static vn.lienthong.assignment.AssignmentState.DRAFT;
import static vn.lienthong.assignment.AssignmentState.ISSUED;
import static vn.lienthong.assignment.AssignmentState.RECALLED;
import static vn.lienthong.assignment.AssignmentState.REDO;
import static vn.lienthong.assignment.AssignmentState.REFUSED;
import static vn.lienthong.assignment.AssignmentState.RETURNED;
import static vn.lienthong.assignment.AssignmentState.SUBMITTED;
import static vn.lienthong.assignment.AssignmentState.SUSPENDED;
import static vn.lienthong.assignment.AssignmentState.TRANSFERRED;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.casefile.Heirs;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * A piece of work from a directive, given to one lead unit.
 *
 * <p>Its life: drafted with its directive ({@code DRAFT}), issued ({@code ISSUED}), accepted by the head of the lead unit,
 * who names the officer ({@code ACCEPTED}); the officer hands the result in, the head approves it ({@code SUBMITTED}), the
 * office confirms ({@code COMPLETED}) or asks for the work again ({@code REDO}, which counts as not done). A unit that is
 * wrongly addressed returns it ({@code RETURNED}), one that cannot do it refuses ({@code REFUSED}); the office addresses it anew, if
 * it insists to the same unit. Until it is completed the assigner may cancel it ({@code
 * CANCELLED}) or take it back, which the receivers confirm ({@code RECALLED});
 * while it is with the unit the assigner may give it to another one, where it starts anew ({@code TRANSFERRED}); while it is with the unit the assigner may suspend it ({@code SUSPENDED}), and it goes on from the state that it had.
 *
 * <p>The table of {@code docs/assignment-states.md} has every verb with the states that it starts from and leads to.
 *
 * <p>The deadline is fixed at issue and the original is kept for ever; a pause or an extension moves the one that counts. The work is on time when the head's approval came
 * on or before the deadline: how long the office takes to confirm is not the unit's delay.
 */
@Entity
@Table(name = "assignment")
public class Assignment extends AssignmentClock {

    protected Assignment() {}

    /** Drafts it under the id of its case file. */
    Assignment(
            UUID caseFileId,
            UUID directiveId,
            int position,
            UUID issuerUnitId,
            UUID authorPostId,
            AssignmentDetails details) {
        this.id = caseFileId;
        this.directiveId = directiveId;
        this.position = position;
        this.issuerUnitId = issuerUnitId;
        this.authorPostId = authorPostId;
        this.state = DRAFT;
        this.light = Light.NONE;
        describe(details);
    }

    /** Changes what was drafted; after issue nothing of it changes this way. */
    void change(AssignmentDetails details) {
        require(DRAFT);
        describe(details);
    }

    private void describe(AssignmentDetails details) {
        details.requireConsistent();
        this.brief = details.brief();
        this.leadUnitId = details.leadUnitId().orElse(null);
        this.standing = details.limit().standing();
        this.rhythm = details.limit().rhythm().orElse(null);
        this.workingDays = details.limit().workingDays().orElse(null);
        this.deadline = details.limit().date().orElse(null);
        this.coordinators = new HashSet<>(details.coordinators());
        this.recipients = new HashSet<>(details.recipients());
    }

    /** @throws BusinessRuleViolation when one of the six is not clear or the deadline lies before that day */
    void requireIssuable(LocalDate today, WorkingCalendar calendar) {
        details().requireIssuable(today, calendar);
    }

    void issue(LocalDate today, WorkingCalendar calendar) {
        require(DRAFT);
        requireIssuable(today, calendar);
        this.deadline = limit().deadline(today, calendar).orElse(null);
        this.originalDeadline = deadline;
        this.issuedOn = today;
        this.state = ISSUED;
    }

    /** The part of one recipient: the same work, issued the same day, with the same deadline and a life of its own. */
    Assignment partOf(UUID caseFileId, UUID recipient) {
        var own = new AssignmentDetails(brief, limit(), Optional.of(recipient), Set.of(), Set.of());
        var part = new Assignment(caseFileId, directiveId, position, issuerUnitId, authorPostId, own);
        part.parentId = id;
        part.fanOutUnitId = recipient;
        part.deadline = deadline;
        part.originalDeadline = deadline;
        part.issuedOn = issuedOn;
        part.state = ISSUED;
        return part;
    }

    /**
     * A piece of it for another unit, which that unit answers for to this one. Its term is fixed now.
     *
     * @param passerPost who passes it on, and confirms it in the end
     * @throws BusinessRuleViolation {@link vn.lienthong.assignment.passing.PassingRule#DEADLINE_BEYOND_PARENT}; when one of the
     *     six is not clear; {@link AssignmentRule#WRONG_STATE} unless the unit works on it
     */
    public Assignment passOn(
            UUID caseFileId,
            int position,
            UUID passerPost,
            AssignmentDetails details,
            LocalDate today,
            WorkingCalendar calendar) {
        require(ACCEPTED, REDO);
        result.requireNotHandedIn();
        var child = new Assignment(caseFileId, directiveId, position, leadUnitId, passerPost, details);
        child.parentId = id;
        child.issue(today, calendar);
        cap().check(details.brief().title(), child.deadline());
        return child;
    }

    /** Whether the unit works on it and has not put a result before its head. */
    public boolean workedOn() {
        return (state == ACCEPTED || state == REDO) && !result.isHandedIn();
    }

    /** The result above it is handed in without it. */
    public void leaveOpen(String reason) {
        require(ISSUED, ACCEPTED, SUBMITTED, REDO, RETURNED, REFUSED, SUSPENDED);
        this.leftOpenWhy = reason;
    }

    /** Another officer of the unit has the work in hand. */
    void handOver(UUID otherPost) {
        require(ACCEPTED, REDO, SUBMITTED);
        this.handlerPostId = otherPost;
    }

    /** Another post of the office chases it and confirms. */
    void watchFrom(UUID otherPost) {
        require(DRAFT, ISSUED, ACCEPTED, SUBMITTED, REDO, RETURNED, REFUSED, SUSPENDED);
        this.authorPostId = otherPost;
    }

    void accept(UUID handlerPostId) {
        require(ISSUED);
        this.handlerPostId = handlerPostId;
        this.state = ACCEPTED;
    }

    /** The lead unit is the wrong one. */
    void giveBack() {
        require(ISSUED);
        this.state = RETURNED;
    }

    /** The lead unit is the right one and will not do it. */
    void refuse() {
        require(ISSUED);
        this.state = REFUSED;
    }

    void readdress(UUID newLeadUnitId) {
        require(RETURNED, REFUSED);
        this.leadUnitId = newLeadUnitId;
        this.coordinators.remove(newLeadUnitId);
        this.state = ISSUED;
    }

    /** Heirs of units that end take over; who gave it and when, and what was decided about its term, stays as it is. */
    public void passTo(Heirs heirs) {
        require(DRAFT, ISSUED, ACCEPTED, SUBMITTED, REDO, RETURNED, REFUSED, SUSPENDED, RECALLED);
        this.authorPostId = heirs.post(issuerUnitId, authorPostId);
        this.issuerUnitId = heirs.unit(issuerUnitId);
        if (leadUnitId != null) {
            this.handlerPostId = handlerPostId == null ? null : heirs.post(leadUnitId, handlerPostId);
            this.leadUnitId = heirs.unit(leadUnitId);
        }
        this.coordinators = heirs(coordinators, heirs);
        this.coordinators.remove(leadUnitId);
        if (state == DRAFT) {
            this.recipients = heirs(recipients, heirs);
        }
    }

    /** A recipient ended before its part went out; those that stand for it and have none yet get one instead. */
    void succeedRecipient(UUID ended, Collection<UUID> successors) {
        require(ISSUED, ACCEPTED, SUBMITTED, REDO, RETURNED, REFUSED, SUSPENDED);
        recipients.remove(ended);
        recipients.addAll(successors);
    }

    private static Set<UUID> heirs(Set<UUID> units, Heirs heirs) {
        return units.stream().map(heirs::unit).collect(toCollection(HashSet::new));
    }

    /** It is no longer to be done; what is completed stays so. */
    void cancel(LocalDate today) {
        require(ISSUED, ACCEPTED, SUBMITTED, REDO, RETURNED, REFUSED, SUSPENDED);
        this.pause = null;
        this.completedOn = today;
        this.state = CANCELLED;
    }

    /** It is taken back, wherever it stands; what is completed stays so. */
    void recall(LocalDate today, String reason) {
        if (!state.open()) {
            throw new BusinessRuleViolation(AssignmentRule.WRONG_STATE, state);
        }
        this.pause = null;
        this.recall = new Recall(today, reason);
        this.state = RECALLED;
    }

    /** The receiver confirms, once, that it is frozen there. */
    void confirmRecall(Instant at, String by) {
        require(RECALLED);
        recall.confirm(at, by);
    }

    /** Another unit is to do it; here it ends, and it counts neither as done nor as not done. */
    void transfer() {
        require(ISSUED, ACCEPTED, REDO);
        this.state = TRANSFERRED;
    }

    /** The same work at the unit that is to do it now: its deadline and the original go on, its life begins anew. */
    Assignment successor(UUID caseFileId, UUID newLead, LocalDate today) {
        var others = new HashSet<>(coordinators);
        others.remove(newLead);
        var own = new AssignmentDetails(brief, limit(), Optional.of(newLead), others, Set.of());
        var next = new Assignment(caseFileId, directiveId, position, issuerUnitId, authorPostId, own);
        next.parentId = parentId;
        next.fanOutUnitId = fanOutUnitId == null ? null : newLead;
        next.transferredFrom = id;
        next.deadline = deadline;
        next.originalDeadline = originalDeadline;
        next.issuedOn = today;
        next.state = ISSUED;
        return next;
    }

    void report(int percent) {
        require(ACCEPTED, REDO);
        result.report(percent);
    }

    /** The officer puts the result before the head. */
    void handIn() {
        if (standing) {
            throw new BusinessRuleViolation(AssignmentRule.STANDING_HAS_NO_END);
        }
        require(ACCEPTED, REDO);
        result.handIn();
    }

    /** The head gives the result back to the officer. */
    void sendBack(int reported) {
        require(ACCEPTED, REDO);
        result.sendBack(reported);
    }

    /** The head answers for the result; this day counts for being on time. */
    void approve(LocalDate today) {
        require(ACCEPTED, REDO);
        result.approve(today);
        this.state = SUBMITTED;
    }

    /** The office does not take the result; until the next one the work is not done. */
    void redo(int reported) {
        require(SUBMITTED);
        result.redo(reported);
        this.state = REDO;
    }

    void confirm(LocalDate today) {
        require(SUBMITTED);
        this.completedOn = today;
        this.state = COMPLETED;
    }

    /** Standing work ends when the assigner says so; it is done, and there was no day to be late for. */
    void conclude(LocalDate today) {
        if (!standing) {
            throw new BusinessRuleViolation(AssignmentRule.ONLY_STANDING_IS_CONCLUDED);
        }
        require(ISSUED, ACCEPTED);
        this.completedOn = today;
        this.state = COMPLETED;
    }

    /** A later directive words the work or its product anew. */
    void amend(AmendedWork amended) {
        require(MOVABLE);
        this.brief = brief.amended(amended);
    }
}
