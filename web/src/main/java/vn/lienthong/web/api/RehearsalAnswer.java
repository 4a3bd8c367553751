package vn.lienthong.web.api;

import java.util.List;
import vn.lienthong.reorganization.DelegationRow;
import vn.lienthong.reorganization.DivisionRow;
import vn.lienthong.reorganization.MatterRow;
import vn.lienthong.reorganization.MoveCounts;
import vn.lienthong.reorganization.PostRow;
import vn.lienthong.reorganization.Rehearsal;
import vn.lienthong.reorganization.ReorganizationHead;
import vn.lienthong.reorganization.Successor;
import vn.lienthong.reorganization.UnitChange;
import vn.lienthong.web.reader.Texts;

/** What a reorganisation would move. */
public record RehearsalAnswer(
        ReorganizationHead head,
        MoveCounts counts,
        List<UnitChange> units,
        List<Successor> successors,
        List<PostRow> posts,
        List<DivisionRow> divisions,
        List<MatterRow> matters,
        List<DelegationRow> delegations,
        List<String> problems) {

    static RehearsalAnswer of(Rehearsal rehearsal, Texts texts) {
        return new RehearsalAnswer(
                rehearsal.head(),
                rehearsal.counts(),
                rehearsal.units(),
                rehearsal.successors(),
                rehearsal.posts(),
                rehearsal.divisions(),
                rehearsal.matters(),
                rehearsal.delegations(),
                rehearsal.problems().stream().map(texts::say).toList());
    }
}
