package vn.lienthong.worklist;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.persistence.Repository;

/**
 * What case files are about, whatever it is: held until the transaction ends, everywhere before the work items there, so that two who
 * hold both never wait for each other. Named in queries only, because each feature knows the work list and not the other way round.
 */
@Repository
class Subjects {

    /** Of assignments, what lies above is held before what lies below. */
    private static final String ORDER =
            " order by (select max(c.depth) from AssignmentClosure c where c.descendantId = x.id), x.id";

    @Inject
    EntityManager entities;

    /** Of several kinds always the same first; only the tables of those kinds are asked. */
    void hold(Collection<UUID> caseFileIds) {
        kinds(caseFileIds).forEach(kind -> hold(kind, "in :id" + order(kind), caseFileIds));
    }

    /** By a work item; nothing where its case file is of another kind. */
    void holdAt(UUID workItem, CaseFileKind kind) {
        hold(kind, "= (select w.caseFileId from WorkItem w where w.id = :id)", workItem);
    }

    private void hold(CaseFileKind kind, String which, Object id) {
        entities.createQuery("select x from " + entity(kind) + " x where x.id " + which, Object.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Nothing waits in the case file of a process model. */
    private List<CaseFileKind> kinds(Collection<UUID> caseFileIds) {
        return entities.createQuery("select distinct f.kind from CaseFile f where f.id in :ids", CaseFileKind.class)
                .setParameter("ids", caseFileIds)
                .getResultStream()
                .filter(kind -> kind != CaseFileKind.PROCESS_MODEL)
                .sorted()
                .toList();
    }

    private static String order(CaseFileKind kind) {
        return kind == CaseFileKind.ASSIGNMENT ? ORDER : " order by x.id";
    }

    private static String entity(CaseFileKind kind) {
        return switch (kind) {
            case DIRECTIVE -> "Directive";
            case ASSIGNMENT -> "Assignment";
            case DOCUMENT -> "Document";
            case INCOMING -> "DocumentDelivery";
            case MATTER -> "Matter";
            case PROCESS_MODEL -> throw new IllegalArgumentException("nobody decides there");
        };
    }
}
