package vn.lienthong.directive.page;

import vn.lienthong.directive.DirectiveView;
import vn.lienthong.directive.clause.ClauseCount;
import vn.lienthong.directive.lineage.LineageView;
import vn.lienthong.worklist.CaseFileView;

/**
 * The whole page of a directive.
 *
 * @param caseFile history, files, who must act
 * @param overseen whether the person is told which clauses wait for an assignment
 */
public record DirectiveReading(
        DirectiveView view, CaseFileView caseFile, ClauseCount clauses, boolean overseen, LineageView lineage) {

    /** How many clauses wait for an assignment; none for those who do not oversee the directive. */
    public long openClauses() {
        return overseen ? clauses.open() : 0;
    }
}
