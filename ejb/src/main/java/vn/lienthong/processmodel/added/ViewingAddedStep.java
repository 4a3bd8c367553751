package vn.lienthong.processmodel.added;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.WorkItem;
import vn.lienthong.worklist.WorkItems;

/** Shows what can be decided at a step that administrators added. */
@Stateless
public class ViewingAddedStep {

    @Inject
    WorkItems workItems;

    @Inject
    Visibility visibility;

    @Inject
    AddedSteps added;

    /** @throws NotFound when the person may not see it, or the program takes the step in its own way */
    public DrawnStep step(UUID workItem, Actor by) {
        var item = workItems.find(workItem).orElseThrow(() -> new NotFound(WorkItem.class, workItem));
        visibility.require(WorkItem.class, item.caseFileId(), by);
        if (!added.includes(item)) {
            throw new NotFound(WorkItem.class, workItem);
        }
        return added.drawn(item);
    }
}
