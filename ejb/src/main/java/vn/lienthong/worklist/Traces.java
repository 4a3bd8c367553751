package vn.lienthong.worklist;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.ProcessRef;
import vn.lienthong.persistence.Repository;

/** Where case files stand, told from the work items: the engine is not asked. */
@Repository
public class Traces {

    @Inject
    EntityManager entities;

    @Inject
    CaseFiles caseFiles;

    /** The caller has asked for visibility already. */
    public Trace of(UUID caseFileId) {
        var process = caseFiles.get(caseFileId).process();
        var items = items(caseFileId);
        return new Trace(
                process.map(ProcessRef::model),
                process.map(ProcessRef::version).orElse(0),
                steps(items, WorkItemState.OPEN),
                steps(items, WorkItemState.DONE));
    }

    /** Who waits for whom in a case file now, for everybody who may see it. */
    public List<WaitingPost> waiting(UUID caseFileId) {
        return entities.createQuery("""
                        select new vn.lienthong.worklist.WaitingPost(w.id, w.postId, w.model, w.modelVersion, w.step, w.name, p.title, p.titleEn, u.name, w.openedAt, w.dueOn)
                        from WorkItem w join Post p on p.id = w.postId join Unit u on u.id = w.unitId
                        where w.caseFileId = :id and w.state = OPEN order by w.openedAt""", WaitingPost.class)
                .setParameter("id", caseFileId)
                .getResultList();
    }

    /** The units that were asked at a step at which each of several takes its turn, in the order in which they were. */
    public List<AskedUnit> asked(UUID caseFileId, String step) {
        return items(caseFileId).stream()
                .filter(item -> item.step().equals(step))
                .map(WorkItem::asked)
                .toList();
    }

    /** The models that go on beside the one that the case file follows, as long as they wait for somebody. */
    public List<ProcessRef> beside(UUID caseFileId) {
        return entities.createQuery("""
                        select distinct new vn.lienthong.casefile.ProcessRef(w.model, w.modelVersion)
                        from WorkItem w join CaseFile f on f.id = w.caseFileId
                        where w.caseFileId = :id and w.model <> f.processModel and w.state in (OPEN, SUSPENDED)
                        order by w.model""", ProcessRef.class)
                .setParameter("id", caseFileId)
                .getResultList();
    }

    private List<WorkItem> items(UUID caseFileId) {
        return entities.createQuery("select w from WorkItem w where w.caseFileId = :id", WorkItem.class)
                .setParameter("id", caseFileId)
                .getResultList();
    }

    private static Set<String> steps(List<WorkItem> items, WorkItemState state) {
        return items.stream()
                .filter(item -> item.state() == state)
                .map(WorkItem::step)
                .collect(toSet());
    }
}
