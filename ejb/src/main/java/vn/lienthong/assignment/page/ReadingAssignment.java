package vn.lienthong.assignment.page;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.assignment.AcceptingAssignment;
import vn.lienthong.assignment.AssignmentQueries;
import vn.lienthong.assignment.Children;
import vn.lienthong.assignment.ConcernedPosts;
import vn.lienthong.assignment.DeadlineChangeRow;
import vn.lienthong.assignment.PostView;
import vn.lienthong.assignment.Proceedings;
import vn.lienthong.assignment.ProgressRow;
import vn.lienthong.assignment.SeenAssignment;
import vn.lienthong.assignment.SeenAssignments;
import vn.lienthong.assignment.Totals;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.assignment.checkin.CheckInRow;
import vn.lienthong.assignment.extension.DecidingExtension;
import vn.lienthong.assignment.extension.PartDeadline;
import vn.lienthong.assignment.extension.ViewingExtensions;
import vn.lienthong.assignment.input.ViewingInputs;
import vn.lienthong.assignment.question.ViewingQuestions;
import vn.lienthong.assignment.tree.Subtrees;
import vn.lienthong.assignment.tree.ViewingTree;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.CaseFileView;
import vn.lienthong.worklist.Traces;
import vn.lienthong.worklist.ViewingCaseFile;

/**
 * A person opens the page of an assignment. All of it is read here, so that what its parts have in common is asked for once, and
 * how many statements that takes does not depend on how much was asked, said and decided.
 */
@Stateless
public class ReadingAssignment {

    @Inject
    SeenAssignments seenAssignments;

    @Inject
    ConcernedPosts concernedPosts;

    @Inject
    Proceedings proceedings;

    @Inject
    Traces traces;

    @Inject
    AssignmentQueries queries;

    @Inject
    Subtrees subtrees;

    @Inject
    ViewingAssignment viewing;

    @Inject
    ViewingCaseFile caseFiles;

    @Inject
    ViewingExtensions extensions;

    @Inject
    ViewingQuestions questions;

    @Inject
    ViewingInputs inputs;

    @Inject
    PossibleActions actions;

    @Inject
    Clock clock;

    /** @throws NotFound when there is none that the person may see */
    public AssignmentReading read(UUID id, Actor by) {
        var seen = seenAssignments.look(id, by);
        var concerned = concernedPosts.of(id);
        var proceeding = proceedings.of(id);
        var items = traces.shown(seen.sight().file(), by);
        var caseFile = caseFiles.view(seen.sight(), items, by);
        var requests = Requests.in(proceeding);
        return new AssignmentReading(
                viewing.view(seen, DeadlineChangeRow.in(proceeding)),
                concerned.peopleOf(seen.assignment()),
                caseFile,
                below(seen, by),
                seenAssignments.transferEnds(seen, by),
                ProgressRow.in(proceeding),
                requests,
                partsToMove(seen, caseFile, by),
                CheckInRow.in(proceeding),
                seen.assignment().rhythm(),
                questions.shown(seen, proceeding, concerned, caseFile.files(), by),
                inputs.view(seen, proceeding, items, caseFile.files()),
                handlers(seen, caseFile),
                actions.of(seen, requests, by));
    }

    private Below below(SeenAssignment seen, Actor by) {
        var children = seen.children() ? queries.below(seen.id(), by) : Children.NONE;
        var below = seen.grandchildren() ? subtrees.belowChildrenOf(seen.id(), by) : Map.<UUID, Totals>of();
        return new Below(
                children.parts(LocalDate.now(clock)),
                below,
                ViewingTree.branches(children.passedOn(), below),
                children.leftOpen());
    }

    private List<PartDeadline> partsToMove(SeenAssignment seen, CaseFileView caseFile, Actor by) {
        return seen.children() && caseFile.waitsForPersonAt(DecidingExtension.STEP)
                ? extensions.partsToMove(seen, by)
                : List.of();
    }

    private List<PostView> handlers(SeenAssignment seen, CaseFileView caseFile) {
        return caseFile.waitsForPersonAt(AcceptingAssignment.STEP)
                ? viewing.possibleHandlers(seen.assignment())
                : List.of();
    }
}
