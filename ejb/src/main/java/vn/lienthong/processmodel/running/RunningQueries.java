package vn.lienthong.processmodel.running;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.persistence.Repository;

/** What runs by a model, read from the work list and the case files, never from the engine. */
@Repository
class RunningQueries {

    private static final String WAITING =
            " w.model = :model and w.state in (WorkItemState.OPEN, WorkItemState.SUSPENDED)";

    @Inject
    EntityManager entities;

    List<StepLoad> loads(String model, Instant now, LocalDate today) {
        return entities.createQuery(
                        """
                        select w.modelVersion, w.step, max(w.name), count(w), sum(case when w.dueOn < :today then 1L else 0L end),
                            min(w.openedAt), avg(extract(epoch from w.openedAt))
                        from WorkItem w where""" + WAITING + " group by w.modelVersion, w.step order by w.modelVersion desc, w.step",
                        Object[].class)
                .setParameter("model", model)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new StepLoad(
                        (Integer) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue(),
                        (Instant) row[5],
                        now.getEpochSecond() - ((Number) row[6]).doubleValue()))
                .toList();
    }

    List<RunningRow> rows(String model, Optional<Integer> version, Optional<String> step, int first, int size) {
        var query = entities.createQuery(
                """
                        select new vn.lienthong.processmodel.running.RunningRow(w.id, x.id, x.number, w.modelVersion,
                            w.step, w.name, w.openedAt, w.dueOn)
                        from WorkItem w join CaseFile x on x.id = w.caseFileId where""" + WAITING
                        + (version.isPresent() ? " and w.modelVersion = :version" : "")
                        + (step.isPresent() ? " and w.step = :step" : "") + " order by w.openedAt, w.id",
                RunningRow.class);
        query.setParameter("model", model);
        version.ifPresent(number -> query.setParameter("version", number));
        step.ifPresent(id -> query.setParameter("step", id));
        return query.setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** Whatever waits at a step by the version, and the case files that follow it while nothing waits. */
    List<UUID> caseFiles(String model, int version) {
        return entities.createQuery("""
                        select x.id from CaseFile x where x.id in (select w.caseFileId from WorkItem w where""" + WAITING + """
                         and w.modelVersion = :version)
                        or x.processModel = :model and x.processVersion = :version and x.closedAt is null order by x.id""", UUID.class)
                .setParameter("model", model)
                .setParameter("version", version)
                .getResultList();
    }

    List<UUID> numbered(String model, int version, Set<String> numbers) {
        return entities.createQuery(
                        "select x.id from CaseFile x where x.number in :numbers and x.id in :running", UUID.class)
                .setParameter("numbers", numbers)
                .setParameter("running", caseFiles(model, version))
                .getResultList();
    }

    /** The steps at which the case files stand. */
    List<String> steps(String model, int version, Set<UUID> caseFiles) {
        return entities.createQuery("select distinct w.step from WorkItem w where" + WAITING + """
                         and w.modelVersion = :version and w.caseFileId in :files order by w.step""", String.class)
                .setParameter("model", model)
                .setParameter("version", version)
                .setParameter("files", caseFiles)
                .getResultList();
    }
}
