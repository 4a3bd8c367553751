package vn.lienthong.reorganization;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.question.Questions;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Heirs;
import vn.lienthong.casefile.Inheritance;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.document.Documents;
import vn.lienthong.document.exchange.Deliveries;
import vn.lienthong.matter.MovingMatter;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.worklist.HandlingWorkItem;

/** One open case file goes to the successors: who takes part, the assignment, what waits, the words it is found by. */
@Dependent
class MovingCaseFile {

    @Inject
    HandlingWorkItem handling;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Assignments assignments;

    @Inject
    Questions questions;

    @Inject
    Documents documents;

    @Inject
    Deliveries deliveries;

    @Inject
    MovingMatter matters;

    @Inject
    SuccessorsInFile successors;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    /** Lets nobody decide in these meanwhile. */
    void hold(List<UUID> ids) {
        handling.hold(ids);
    }

    /** One that is {@link #hold held}. */
    void move(UUID id, Reorganization plan) {
        var heirs = successors.of(id, plan);
        var file = caseFiles.get(id);
        var passed = file.passTo(heirs);
        handling.passTo(heirs, id, needless(passed));
        if (file.kind() == CaseFileKind.ASSIGNMENT) {
            pass(assignments.get(id), heirs);
            questions.passTo(heirs, id);
        } else if (file.kind() == CaseFileKind.DOCUMENT) {
            documents.get(id).passTo(heirs);
        } else if (file.kind() == CaseFileKind.INCOMING) {
            deliveries.get(id).passTo(heirs);
        } else if (file.kind() == CaseFileKind.MATTER) {
            matters.passTo(heirs, id);
        }
        plan.successors().stream()
                .filter(each -> leads(file, each.unitId()))
                .forEach(each -> file.alsoFoundBy(each.nameVi()));
        timeline.note(id, TimelineEvent.REORGANIZED, "%s (%s)".formatted(plan.name(), plan.legalBasis()));
        passed.stream()
                .filter(each -> !each.absorbed())
                .map(each -> each.after().postId())
                .distinct()
                .forEach(post -> notices.tell(post, id, NoticeEvent.REORGANIZED));
    }

    /** A recalled one still waits for the lead unit to confirm; what has ended otherwise stays with the old unit. */
    private static void pass(Assignment assignment, Heirs heirs) {
        if (!assignment.state().closed() || assignment.state() == AssignmentState.RECALLED) {
            assignment.passTo(heirs);
        }
    }

    private static boolean leads(CaseFile file, UUID unitId) {
        return file.participant(ParticipantRole.LEAD, unitId).isPresent();
    }

    /** Units that coordinated and whose heir takes part already: it is asked once. */
    private static Set<UUID> needless(List<Inheritance> passed) {
        return passed.stream()
                .filter(each -> each.absorbed() && each.before().role() == ParticipantRole.COORDINATOR)
                .filter(each -> passed.stream()
                        .noneMatch(other -> !other.absorbed()
                                && other.before().unitId().equals(each.before().unitId())))
                .map(each -> each.before().unitId())
                .collect(toSet());
    }
}
