package vn.lienthong.processmodel.added;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.processmodel.CalledModel;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.processmodel.DrawnSteps;
import vn.lienthong.worklist.WorkItem;

/** Tells the steps that administrators added to models which come with the program, from those that the program calls by name. */
@Dependent
class AddedSteps {

    @Inject
    CaseFiles caseFiles;

    @Inject
    DrawnSteps steps;

    /** A matter has steps of its own kind only. */
    boolean includes(WorkItem item) {
        return !CalledModel.calls(item.step())
                && caseFiles.get(item.caseFileId()).kind() != CaseFileKind.MATTER;
    }

    DrawnStep drawn(WorkItem item) {
        return steps.step(item.model(), item.modelVersion(), item.step());
    }
}
