package vn.lienthong.assignment.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.assignment.AssignmentPeople;
import vn.lienthong.assignment.AssignmentView;
import vn.lienthong.assignment.PostView;
import vn.lienthong.assignment.ProgressRow;
import vn.lienthong.assignment.Rhythm;
import vn.lienthong.assignment.TransferEnds;
import vn.lienthong.assignment.checkin.CheckInRow;
import vn.lienthong.assignment.extension.PartDeadline;
import vn.lienthong.assignment.input.InputRow;
import vn.lienthong.assignment.question.QuestionsShown;
import vn.lienthong.worklist.CaseFileView;

/**
 * The whole page of an assignment.
 *
 * @param caseFile history, files, who must act
 * @param progress newest first
 * @param partsToMove what may be extended with the whole, for whoever has to decide about that
 * @param checkIns newest first
 * @param rhythm present for standing work only
 * @param handlers of whom the head may name one, while the head has to
 * @param possible what the person may do besides the steps of the process
 */
public record AssignmentReading(
        AssignmentView view,
        AssignmentPeople people,
        CaseFileView caseFile,
        Below below,
        TransferEnds transfer,
        List<ProgressRow> progress,
        Requests requests,
        List<PartDeadline> partsToMove,
        List<CheckInRow> checkIns,
        Optional<Rhythm> rhythm,
        QuestionsShown questions,
        List<InputRow> inputs,
        List<PostView> handlers,
        Set<PossibleAction> possible) {

    public boolean may(PossibleAction action) {
        return possible.contains(action);
    }
}
