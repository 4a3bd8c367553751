package vn.lienthong.worklist;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.LentWork;
import vn.lienthong.organization.Seat;
import vn.lienthong.persistence.Repository;

/** The work items that people see because some steps of another post's work were handed to them. */
@Repository
class LentItems implements LentWork {

    @Inject
    EntityManager entities;

    @Override
    public boolean reaches(Seat limited, UUID caseFileId, UUID officialId) {
        return entities.createQuery("""
                        select w from WorkItem w where w.caseFileId = :id and w.postId = :post and w.step in :steps
                        and (w.state = WorkItemState.OPEN or w.closedBy = :official)""", WorkItem.class)
                .setParameter("id", caseFileId)
                .setParameter("post", limited.postId())
                .setParameter("steps", limited.workScope().steps())
                .setParameter("official", officialId)
                .getResultStream()
                .anyMatch(item -> isOfMatter(limited, item));
    }

    private boolean isOfMatter(Seat limited, WorkItem item) {
        var matter = limited.workScope().matter();
        return matter.isEmpty() || matters(item.caseFileId()).contains(matter.get());
    }

    private List<UUID> matters(UUID caseFileId) {
        return entities.createQuery("select coalesce(f.matterId, f.id) from CaseFile f where f.id = :id", UUID.class)
                .setParameter("id", caseFileId)
                .getResultList();
    }
}
