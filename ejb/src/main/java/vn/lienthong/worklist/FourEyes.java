package vn.lienthong.worklist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.organization.PostKind;
import vn.lienthong.rule.BusinessRuleViolation;

/** Nobody decides about their own work: what one person did, another approves, whoever the step is handed to. */
@Dependent
class FourEyes {

    @Inject
    WorkItems workItems;

    @Inject
    CaseFiles caseFiles;

    /** @throws BusinessRuleViolation {@link WorkItemRule#FOUR_EYES} */
    void require(WorkItem item, HeldPost to) {
        if (item.performer().isAddressee()) {
            return;
        }
        var ofAssignment = caseFiles.get(item.caseFileId()).kind() == CaseFileKind.ASSIGNMENT;
        var broken = ofAssignment && item.performer().ofRole().isPresent()
                ? wouldApproveOwnWork(item, to)
                : didTheWork(item, to);
        if (broken) {
            throw new BusinessRuleViolation(WorkItemRule.FOUR_EYES, to.holder());
        }
    }

    /** The head of the unit approves what its officer hands in. */
    private static boolean wouldApproveOwnWork(WorkItem item, HeldPost to) {
        return to.kind() == PostKind.HEAD && to.unitId().equals(item.unitId());
    }

    private boolean didTheWork(WorkItem item, HeldPost to) {
        var hasRole = item.performer()
                .role()
                .flatMap(role -> caseFiles.get(item.caseFileId()).participant(role, item.unitId()))
                .filter(part -> part.postId().equals(to.postId()) && to.kind() != PostKind.HEAD)
                .isPresent();
        return hasRole
                || workItems
                        .lastHandlerIn(item.caseFileId())
                        .filter(to.officialId()::equals)
                        .isPresent();
    }
}
