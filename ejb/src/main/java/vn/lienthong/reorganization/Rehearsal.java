package vn.lienthong.reorganization;

import java.util.List;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * What a reorganisation would move, without having moved anything.
 *
 * @param matters the first of them; how many there are say the counts
 * @param problems what stands against carrying it out
 */
public record Rehearsal(
        ReorganizationHead head,
        MoveCounts counts,
        List<UnitChange> units,
        List<PostRow> posts,
        List<DivisionRow> divisions,
        List<MatterRow> matters,
        List<Successor> successors,
        List<DelegationRow> delegations,
        List<BusinessRuleViolation> problems) {

    public boolean ready() {
        return problems.isEmpty();
    }
}
