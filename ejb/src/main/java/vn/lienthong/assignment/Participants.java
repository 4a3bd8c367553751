package vn.lienthong.assignment;

import static vn.lienthong.casefile.ParticipantRole.COORDINATOR;
import static vn.lienthong.casefile.ParticipantRole.FOLLOWER;
import static vn.lienthong.casefile.ParticipantRole.ISSUER;
import static vn.lienthong.casefile.ParticipantRole.LEAD;
import static vn.lienthong.casefile.ParticipantRole.MONITOR;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;

/** Writes into an assignment's case file who takes part as what: a draft only concerns its author and its issuer. */
@Dependent
public class Participants {

    private static final Set<ParticipantRole> WATCHING = EnumSet.of(ISSUER, MONITOR, FOLLOWER);

    @Inject
    Posts posts;

    @Inject
    Units units;

    @Inject
    Notices notices;

    void ofDraft(Assignment assignment, CaseFile file) {
        var author = posts.get(assignment.authorPostId());
        file.involve(MONITOR, author.unit().agencyId(), author.id());
        involve(file, ISSUER, assignment.issuerUnitId());
    }

    void ofIssued(Assignment assignment, CaseFile file) {
        entrust(assignment.leadUnitId().orElseThrow(), file);
        assignment.coordinators().forEach(unit -> {
            involve(file, COORDINATOR, unit);
            notices.tell(headOf(unit), file.id(), NoticeEvent.COORDINATING);
        });
        file.dueOn(assignment.deadline().orElse(null));
    }

    void ofPart(Assignment part, CaseFile file, UUID leadOfWhole) {
        ofDraft(part, file);
        involve(file, FOLLOWER, leadOfWhole);
        ofIssued(part, file);
    }

    /** Those who gave the parent, or watch it, watch what becomes of it further down. */
    public void ofPassedOn(Assignment child, CaseFile file, CaseFile parent) {
        ofDraft(child, file);
        parent.participations().stream()
                .filter(above -> WATCHING.contains(above.role()))
                .forEach(above -> file.involve(FOLLOWER, above.unitId(), above.postId()));
        ofIssued(child, file);
    }

    /** The lead unit, with its head until an officer is named. */
    void entrust(UUID leadUnit, CaseFile file) {
        file.entrust(LEAD, leadUnit, headOf(leadUnit));
        file.alsoFoundBy(units.get(leadUnit).name());
    }

    /** Tells those who work on it: the head of the lead unit, the officer, the coordinating units. */
    public void tell(Assignment assignment, NoticeEvent event) {
        var heads = Stream.concat(assignment.leadUnitId().stream(), assignment.coordinators().stream())
                .map(this::headOf);
        Stream.concat(heads, assignment.handlerPostId().stream())
                .distinct()
                .forEach(post -> notices.tell(post, assignment.id(), event));
    }

    /** Tells the head of the lead unit and the officer. */
    void tellUnit(Assignment assignment, NoticeEvent event) {
        Stream.concat(assignment.leadUnitId().map(this::headOf).stream(), assignment.handlerPostId().stream())
                .distinct()
                .forEach(post -> notices.tell(post, assignment.id(), event));
    }

    /** Tells the officer, or the head as long as there is none. */
    public void tellLead(Assignment assignment, NoticeEvent event) {
        tellLead(assignment, event, null);
    }

    /** The same where it is about one of several things of the assignment. */
    public void tellLead(Assignment assignment, NoticeEvent event, UUID aboutId) {
        var post = assignment
                .handlerPostId()
                .orElseGet(() -> headOf(assignment.leadUnitId().orElseThrow()));
        notices.tell(post, assignment.id(), event, aboutId);
    }

    /** Tells the office that entered it. */
    public void tellAssigner(Assignment assignment, NoticeEvent event) {
        notices.tell(assignment.authorPostId(), assignment.id(), event);
    }

    UUID headOf(UUID unit) {
        return posts.ofKind(unit, PostKind.HEAD)
                .orElseThrow(() -> new BusinessRuleViolation(
                        AssignmentRule.UNIT_WITHOUT_HEAD, units.get(unit).bothNames()))
                .id();
    }

    private void involve(CaseFile file, ParticipantRole role, UUID unit) {
        file.involve(role, unit, headOf(unit));
    }
}
