package vn.lienthong.assignment.question;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** A person looks at what was asked about an assignment, and at whom they may ask. */
@Stateless
public class ViewingQuestions {

    @Inject
    Questions questions;

    @Inject
    Assignments assignments;

    @Inject
    Addressees addressees;

    @Inject
    AnswerDay days;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Timeline timeline;

    @Inject
    Visibility visibility;

    /**
     * Newest first.
     *
     * @throws NotFound when there is no assignment that the person may see
     */
    public List<QuestionRow> of(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        var rows = questions.of(assignmentId);
        if (rows.stream().allMatch(row -> row.entryId() == null)) {
            return rows;
        }
        var files = timeline.files(assignmentId).stream().collect(groupingBy(AttachmentRow::entryId));
        return rows.stream()
                .map(row -> row.with(files.getOrDefault(row.entryId(), List.of())))
                .toList();
    }

    /** Whom the person may ask now; empty for who does not take part, and while nothing may be asked. */
    public List<Addressee> possible(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        var file = caseFiles.get(assignmentId);
        if (!askable(assignments.get(assignmentId).state())) {
            return List.of();
        }
        var all = addressees.in(file);
        return addressees
                .asker(all, file, by)
                .map(asker -> addressees.possible(all, file, by))
                .orElse(List.of());
    }

    /** Until when an answer is wanted when the asker names no day. */
    public LocalDate usualDay(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        return days.usual(assignments.get(assignmentId));
    }

    static boolean askable(AssignmentState state) {
        return state.open() && state != AssignmentState.SUSPENDED;
    }

    /** Whether the person asked it, from a post whose work they do, and may take it back. */
    public boolean mayWithdraw(QuestionRow row, UUID assignmentId, Actor by) {
        return row.state() == QuestionState.OPEN
                && by.holds(row.askedByPost(), caseFiles.get(assignmentId).matterId());
    }
}
