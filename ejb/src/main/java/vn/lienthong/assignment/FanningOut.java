package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEntry;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Posts;

/**
 * Gives every recipient of an assignment its own part. It goes in batches, each a transaction of its own: what a crash
 * interrupts goes on with the recipients that have no part yet, and none gets two; for one that ended its successors get it. Each
 * tells who issued the whole.
 */
@Stateless
public class FanningOut {

    /** How many parts one transaction makes: few enough to show progress, enough to be quick. */
    static final int BATCH = 10;

    @Inject
    Assignments assignments;

    @Inject
    EndedRecipients ended;

    @Inject
    Posts posts;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Participants participants;

    @Inject
    Timeline timeline;

    @Inject
    Processes processes;

    public boolean fansOut(UUID assignmentId) {
        return !assignments.get(assignmentId).recipients().isEmpty();
    }

    /** @return how many recipients still wait for their part */
    public int nextBatch(UUID assignmentId) {
        var whole = assignments.get(assignmentId);
        var unserved = unserved(whole);
        posts.lookUpHeads(unserved.next());
        var issued = timeline.last(assignmentId, TimelineEvent.ISSUED);
        unserved.next().forEach(unit -> giveTo(unit, whole, issued));
        var left = unserved.count() - unserved.next().size();
        if (left == 0) {
            timeline.note(
                    assignmentId,
                    TimelineEvent.FANNED_OUT,
                    "%1$d/%1$d".formatted(whole.recipients().size()));
        }
        return left;
    }

    private Unserved unserved(Assignment whole) {
        var unserved = assignments.unserved(whole.id(), BATCH);
        return ended.replace(whole, unserved.next()) ? unserved(whole) : unserved;
    }

    private void giveTo(UUID unit, Assignment whole, Optional<TimelineEntry> issued) {
        var file = caseFiles.open(
                CaseFileKind.ASSIGNMENT, whole.brief().title(), whole.brief().clause());
        var part = whole.partOf(file.id(), unit);
        assignments.add(part);
        participants.ofPart(part, file, whole.leadUnitId().orElseThrow());
        issued.ifPresentOrElse(
                done -> timeline.noteAgain(file.id(), done), () -> timeline.note(file.id(), TimelineEvent.ISSUED, ""));
        processes.start(IssuingAssignment.MODEL, file.id());
    }
}
