package vn.lienthong.assignment.question;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.Concerned;
import vn.lienthong.assignment.ConcernedPosts;
import vn.lienthong.assignment.Proceeding;
import vn.lienthong.assignment.SeenAssignment;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.CaseFile;
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
    ConcernedPosts concernedPosts;

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
        return rows.stream().allMatch(row -> row.entryId() == null)
                ? rows
                : withFiles(rows, timeline.filesByEntry(assignmentId));
    }

    private static List<QuestionRow> withFiles(List<QuestionRow> rows, Map<UUID, List<AttachmentRow>> files) {
        return rows.stream()
                .map(row -> row.with(files.getOrDefault(row.entryId(), List.of())))
                .toList();
    }

    /** All of it for whoever has read already what it says. */
    public QuestionsShown shown(
            SeenAssignment seen,
            Proceeding proceeding,
            Concerned concerned,
            Map<UUID, List<AttachmentRow>> files,
            Actor by) {
        var rows = QuestionRow.in(proceeding);
        var possible = possible(seen.assignment(), seen.file(), concerned, by);
        return new QuestionsShown(
                withFiles(rows, files),
                rows.stream()
                        .filter(row -> mayWithdraw(row, seen.file(), by))
                        .map(QuestionRow::id)
                        .collect(toUnmodifiableSet()),
                possible,
                possible.isEmpty() ? Optional.empty() : Optional.of(days.usual(seen.assignment())));
    }

    /** Whom the person may ask now; empty for who does not take part, and while nothing may be asked. */
    public List<Addressee> possible(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        var concerned = concernedPosts.of(assignmentId);
        return possible(assignments.get(assignmentId), caseFiles.get(assignmentId), concerned, by);
    }

    private List<Addressee> possible(Assignment assignment, CaseFile file, Concerned concerned, Actor by) {
        if (!askable(assignment.state())) {
            return List.of();
        }
        var all = addressees.in(file, concerned);
        return addressees
                .asker(all, file, by)
                .map(asker -> addressees.possible(all, file, by))
                .orElse(List.of());
    }

    static boolean askable(AssignmentState state) {
        return state.open() && state != AssignmentState.SUSPENDED;
    }

    /** Whether the person asked it, from a post whose work they do, and may take it back. */
    private static boolean mayWithdraw(QuestionRow row, CaseFile file, Actor by) {
        return row.state() == QuestionState.OPEN && by.holds(row.askedByPost(), file.matterId());
    }
}
