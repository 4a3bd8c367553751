package vn.lienthong.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.rule.NotFound;

/** Keeps the work list in step when running work moves to another version of its model: the same items, the same posts, other steps. */
@Stateless
public class FollowingVersion {

    @Inject
    WorkItems workItems;

    @Inject
    CaseFiles caseFiles;

    /** @param mapping for each step of the one version the step of the other that takes its place */
    public void follow(UUID caseFileId, String model, int from, int to, Map<String, Step> mapping) {
        workItems.lockWaitingIn(List.of(caseFileId)).stream()
                .filter(item -> item.isOf(model, from))
                .filter(item -> mapping.containsKey(item.step()))
                .forEach(item -> item.follow(to, mapping.get(item.step())));
        var file = caseFiles.get(caseFileId);
        file.process()
                .filter(process -> process.model().equals(model) && process.version() == from)
                .ifPresent(process -> file.follow(model, to));
    }

    /** @throws NotFound when nothing waits there any more */
    public Waiting waiting(UUID workItem) {
        var item = workItems.lock(workItem);
        if (item.state() != WorkItemState.OPEN && item.state() != WorkItemState.SUSPENDED) {
            throw new NotFound(WorkItem.class, workItem);
        }
        return new Waiting(item.caseFileId(), item.stepRef(), item.step());
    }

    /** A step as the other version knows it. */
    public record Step(String id, String name) {}

    /** Where a process waits. */
    public record Waiting(UUID caseFileId, String stepRef, String step) {}
}
