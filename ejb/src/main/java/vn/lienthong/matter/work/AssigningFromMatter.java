package vn.lienthong.matter.work;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.assignment.Brief;
import vn.lienthong.assignment.DraftingAssignment;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.directive.Directive;
import vn.lienthong.directive.DirectiveState;
import vn.lienthong.directive.Directives;
import vn.lienthong.directive.EnteringDirective;
import vn.lienthong.matter.MatterRule;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.PerformingPost;
import vn.lienthong.worklist.WorkItemRule;

/**
 * A step of a model gives work. No process issues anything by itself: the office of the unit, or of the nearest unit above that has
 * one, finds the draft of a slip with the assignment in it, makes it six clear and sends it to the head as any directive. What the
 * matter gives later is added to the same slip.
 */
@Stateless
public class AssigningFromMatter {

    @Inject
    Directives directives;

    @Inject
    EnteringDirective entering;

    @Inject
    DraftingAssignment drafting;

    @Inject
    Posts allPosts;

    @Inject
    SlipsOfMatters slips;

    @Inject
    PerformingPost posts;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Units units;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    /**
     * @param performer as user tasks name who takes them: the unit of that post leads the work
     * @param days working days from the day of issue
     * @throws BusinessRuleViolation {@link WorkItemRule#NO_SUCH_POST} when no unit above has an office that enters directives; {@link
     *     MatterRule#WORK_BEING_ISSUED} while the slip waits for its signature
     */
    public void assign(UUID matter, String performer, String title, int days) {
        var file = caseFiles.get(matter);
        var lead = posts.find(performer, Optional.empty(), file).unitId();
        var directive = directives.from(matter).orElseGet(() -> directives.get(entered(file)));
        if (directive.state() == DirectiveState.SENT) {
            throw new BusinessRuleViolation(
                    MatterRule.WORK_BEING_ISSUED, directive.details().symbol());
        }
        draft(directive, lead, title.strip(), file.number(), days);
        timeline.note(
                matter,
                TimelineEvent.WORK_DRAFTED,
                "%s: %s".formatted(directive.details().symbol(), title.strip()));
        notices.tell(directive.authorPostId(), directive.id(), NoticeEvent.WORK_DRAFTED);
    }

    /** What is not known of the work is for the office to say. */
    private void draft(Directive directive, UUID lead, String title, String number, int days) {
        var brief = new Brief("", title, "%s (theo hồ sơ số %s)".formatted(title, number), "", "", "");
        var details = new AssignmentDetails(brief, TimeLimit.workingDays(days), Optional.of(lead), Set.of(), Set.of());
        drafting.draft(directive.id(), directive.issuerUnitId(), directive.authorPostId(), details, Actor.system());
    }

    private UUID entered(CaseFile file) {
        var own = units.get(
                        file.participant(ParticipantRole.ISSUER).orElseThrow().unitId())
                .agency();
        return Stream.iterate(Optional.of(own), Optional::isPresent, unit -> unit.flatMap(Unit::parent))
                .map(Optional::orElseThrow)
                .flatMap(unit ->
                        allPosts
                                .serving(unit.id(), PostKind.MONITOR)
                                .map(office -> entered(file, unit, office))
                                .stream())
                .findFirst()
                .orElseThrow(
                        () -> new BusinessRuleViolation(WorkItemRule.NO_SUCH_POST, PostKind.MONITOR, own.bothNames()));
    }

    private UUID entered(CaseFile file, Unit issuer, Post office) {
        return entering.enterForOffice(file.id(), slips.of(file, issuer), office);
    }
}
