package vn.lienthong.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** A person looks at what a case file has in common with all others: its history, where it stands, who must act. */
@Stateless
public class ViewingCaseFile {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Visibility visibility;

    @Inject
    Timeline timeline;

    @Inject
    Traces traces;

    @Inject
    WorkItems workItems;

    @Inject
    WorkList workList;

    @Inject
    Processes processes;

    /** @throws NotFound when there is none that the person may see */
    public CaseFileView view(UUID id, Actor by) {
        visibility.require(CaseFile.class, id, by);
        var trace = traces.of(id);
        return new CaseFileView(
                timeline.of(id),
                workList.waitingIn(id, by),
                traces.waiting(id),
                trace,
                trace.model().map(model -> processes.diagram(model, trace.version())),
                traces.beside(id).stream()
                        .map(side -> processes.diagram(side.model(), side.version()))
                        .toList(),
                visibility.takesPart(caseFiles.get(id), by));
    }

    /**
     * Whether anybody still has to decide at a work item.
     *
     * @throws BusinessRuleViolation the one that says why not, such as {@link WorkItemRule#ALREADY_HANDLED}
     * @throws NotFound when there is none that the person may see
     */
    public void requireWaiting(UUID workItem, Actor by) {
        var item = workItems.get(workItem);
        visibility.require(WorkItem.class, item.caseFileId(), by);
        item.requireOpen();
    }

    /**
     * What a work item is about.
     *
     * @throws NotFound when there is none that the person may see
     */
    public CaseFile subjectOf(UUID workItem, Actor by) {
        var file = workItems.get(workItem).caseFileId();
        visibility.require(WorkItem.class, file, by);
        return caseFiles.get(file);
    }
}
