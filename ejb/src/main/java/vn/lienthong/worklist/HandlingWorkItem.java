package vn.lienthong.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.ActingSeats;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Heirs;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Delegations;
import vn.lienthong.organization.Mandate;
import vn.lienthong.organization.Seat;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/**
 * The guard before every decision. A use case first {@link #take takes} the item, which holds it against everybody else
 * until the transaction ends, then changes the domain, and last {@link #decide decides}, which moves the process on.
 */
@Stateless
public class HandlingWorkItem {

    @Inject
    WorkItems workItems;

    @Inject
    Visibility visibility;

    @Inject
    Processes processes;

    @Inject
    CaseFiles caseFiles;

    @Inject
    ActingSeats acting;

    @Inject
    Delegations delegations;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Subjects subjects;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /**
     * Holds the item for the person to decide, after what its case file is about: so does whatever {@link #hold reaches} into it from
     * outside, and two who want both never wait for each other. What asked them for the step is read with that.
     *
     * @param step the step that the decision belongs to; an item of another step is not found
     * @param about of which kind its case file is
     * @throws BusinessRuleViolation {@link WorkItemRule#NOT_YOURS}, {@link WorkItemRule#MANDATE_ENDED} or, when somebody was faster, {@link WorkItemRule#ALREADY_HANDLED}
     * @throws NotFound when there is no such item or its case file is not visible to the person
     */
    public WorkItem take(UUID id, String step, CaseFileKind about, Actor by) {
        return take(id, step, item -> subjects.holdAt(item, about), by);
    }

    /**
     * The same by whoever holds it in their own way, or more than that.
     *
     * @param first holds what the case file of this item is about
     */
    public WorkItem take(UUID id, String step, Consumer<UUID> first, Actor by) {
        first.accept(id);
        return take(id, item -> item.step().equals(step), by);
    }

    /** The same for a step of whatever name, in a case file that follows what an administrator drew. */
    public WorkItem takeDrawn(UUID id, Actor by) {
        subjects.holdAt(id, CaseFileKind.MATTER);
        return take(id, item -> caseFiles.get(item.caseFileId()).kind() == CaseFileKind.MATTER, by);
    }

    /** The same for a step of whatever name that administrators added to what the program begins; each feature knows what is its own. */
    public WorkItem takeAdded(UUID id, Predicate<WorkItem> added, Actor by) {
        subjects.hold(List.of(workItems.caseFileOf(id)));
        return take(id, added, by);
    }

    private WorkItem take(UUID id, Predicate<WorkItem> meant, Actor by) {
        var held = workItems.lock(id, by.scopeIds());
        var item = visible(held, by);
        if (!meant.test(item)) {
            throw new NotFound(WorkItem.class, id);
        }
        // first, because it may have gone to another post and been decided there: that is what the person must read
        item.requireOpen();
        var seat = seatFor(item, by);
        acting.take(item.caseFileId(), seat);
        if (held.told()) {
            notices.answered(item.postId(), item.caseFileId(), item.things(), item.step());
        }
        return item;
    }

    /** Whom it is not shown to at first sight may still see it for single pieces of another post's work. */
    private WorkItem visible(WorkItems.Held held, Actor by) {
        calendars.stand(held.calendars());
        if (!held.seen()) {
            visibility.require(WorkItem.class, held.item().caseFileId(), by);
        }
        return held.item();
    }

    /** A mandate is asked for again, because it may have been revoked since the person signed in. */
    private Seat seatFor(WorkItem item, Actor by) {
        var seat = by.seatFor(item.postId(), item.step(), matterOf(item, by))
                .orElseThrow(() -> new BusinessRuleViolation(WorkItemRule.NOT_YOURS));
        if (seat.mandate().filter(mandate -> !inForce(mandate)).isPresent()) {
            throw new BusinessRuleViolation(WorkItemRule.MANDATE_ENDED, seat.title());
        }
        return seat;
    }

    /** Asked for only where it matters: a person's own posts have all the work. */
    private UUID matterOf(WorkItem item, Actor by) {
        return by.limitedSeats().isEmpty()
                ? item.caseFileId()
                : caseFiles.get(item.caseFileId()).matterId();
    }

    private boolean inForce(Mandate mandate) {
        return delegations.inForce(mandate.delegationId(), LocalDate.now(clock));
    }

    /** Holds what these case files are about and then whatever waits there, so that nobody decides there until the transaction ends. */
    public void hold(Collection<UUID> caseFileIds) {
        subjects.hold(caseFileIds);
        workItems.lockWaitingIn(caseFileIds);
    }

    /** Takes a step off the unit's list for good: it is not the unit's turn any more, though the process may wait on. */
    public void withdraw(UUID caseFileId, String step, UUID unitId) {
        workItems.lockWaitingIn(List.of(caseFileId)).stream()
                .filter(item -> item.step().equals(step) && item.unitId().equals(unitId))
                .forEach(item -> item.withdraw(clock.instant()));
    }

    /** What waits there waits for the heirs of its units and posts; what a coordinating unit need not do any more is taken off. */
    public void passTo(Heirs heirs, UUID caseFileId, Collection<UUID> needless) {
        for (var item : workItems.lockWaitingIn(List.of(caseFileId))) {
            if (needless.contains(item.unitId())) {
                item.withdraw(clock.instant());
            } else {
                item.passTo(heirs);
            }
        }
    }

    /** Takes what waits in the case file off the lists, until it is resumed. */
    public void suspend(UUID caseFileId) {
        workItems.lockWaitingIn(List.of(caseFileId)).forEach(WorkItem::suspend);
    }

    /** Puts it back, with its time moved by the working days of the pause. */
    public void resume(UUID caseFileId, int workingDays) {
        var calendar = calendars.current();
        workItems.lockWaitingIn(List.of(caseFileId)).forEach(item -> item.resume(workingDays, calendar));
    }

    /** The deadline of the case file has moved, and with it what was due by then. */
    public void deadlineMoved(UUID caseFileId, LocalDate from, LocalDate to) {
        workItems.lockWaitingIn(List.of(caseFileId)).forEach(item -> item.deadlineMoved(from, to));
    }

    /** Closes the item with a decision that ends all processes of its case file: the use case cancels them, none goes on. */
    public void decideForGood(WorkItem item, String decision, Actor by) {
        item.close(decision, by, clock.instant());
    }

    /** Closes the item with the person's decision and lets the process go on. */
    public void decide(WorkItem item, String decision, Actor by) {
        item.close(decision, by, clock.instant());
        acting.leave(item.caseFileId());
        processes.proceed(item.stepRef(), decision);
    }
}
