package vn.lienthong.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Sight;
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
    Processes processes;

    /** @throws NotFound when there is none that the person may see */
    public CaseFileView view(UUID id, Actor by) {
        var sight = visibility.look(CaseFile.class, id, by);
        return view(sight, traces.shown(sight.file(), by), by);
    }

    /** The same for whoever has looked at it and at its items already. */
    public CaseFileView view(Sight sight, ItemsShown items, Actor by) {
        var trace = items.trace();
        return new CaseFileView(
                timeline.of(sight.file().id()),
                items.mine(by),
                items.waiting(),
                items.directed(),
                trace,
                trace.model().map(model -> processes.diagram(model, trace.version())),
                items.beside().stream()
                        .map(side -> processes.diagram(side.model(), side.version()))
                        .toList(),
                sight.takesPart());
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
