package vn.lienthong.processmodel.running;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** What runs by a model, read from the work list and the case files, never from the engine. */
@Repository
class RunningQueries {

    private static final String WAITING =
            " w.model = :model and w.state in (WorkItemState.OPEN, WorkItemState.SUSPENDED)";

    private static final String RUNS =
            " (x.id in (select w.caseFileId from WorkItem w where" + WAITING + " and w.modelVersion = :version)"
                    + " or x.processModel = :model and x.processVersion = :version and x.closedAt is null)";

    private static final String ROWS = """
            select new vn.lienthong.processmodel.running.RunningRow(w.id, x.id, x.number, w.modelVersion,
                w.step, w.name, w.openedAt, w.dueOn)
            from WorkItem w join CaseFile x on x.id = w.caseFileId where""";

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

    List<RunningRow> rows(String model, RunningFilter filter, int first, int size) {
        return among(ROWS + WAITING, " order by w.openedAt, w.id", RunningRow.class, model, filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long countRows(String model, RunningFilter filter) {
        return among("select count(w) from WorkItem w where" + WAITING, "", Long.class, model, filter)
                .getSingleResult();
    }

    private <T> TypedQuery<T> among(String query, String order, Class<T> type, String model, RunningFilter filter) {
        var number = filter.numberPattern();
        var asked = entities.createQuery(
                query
                        + (filter.version().isPresent() ? " and w.modelVersion = :version" : "")
                        + (filter.step().isPresent() ? " and w.step = :step" : "")
                        + (number.isPresent()
                                ? " and w.caseFileId in (select f.id from CaseFile f where f.number like :number)"
                                : "")
                        + order,
                type);
        filter.version().ifPresent(each -> asked.setParameter("version", each));
        filter.step().ifPresent(id -> asked.setParameter("step", id));
        number.ifPresent(pattern -> asked.setParameter("number", pattern));
        return asked.setParameter("model", model);
    }

    /** Whether it still waits or not. */
    Optional<RunningRow> row(String model, UUID workItem) {
        return FirstRow.of(entities.createQuery(ROWS + " w.model = :model and w.id = :id", RunningRow.class)
                .setParameter("model", model)
                .setParameter("id", workItem));
    }

    /** @throws NotFound when nothing of the model ever waited there */
    void require(String model, UUID workItem) {
        if (row(model, workItem).isEmpty()) {
            throw new NotFound(RunningWork.class, workItem);
        }
    }

    Map<UUID, String> numbers(Set<UUID> caseFiles) {
        return entities.createQuery("select x.id, x.number from CaseFile x where x.id in :ids", Object[].class)
                .setParameter("ids", caseFiles)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Whatever waits at a step by the version, and the case files that follow it while nothing waits. */
    List<UUID> caseFiles(String model, int version) {
        return ids("select x.id from CaseFile x where" + RUNS + " order by x.id", model, version)
                .getResultList();
    }

    int count(String model, int version) {
        return entities.createQuery("select count(x) from CaseFile x where" + RUNS, Long.class)
                .setParameter("model", model)
                .setParameter("version", version)
                .getSingleResult()
                .intValue();
    }

    List<UUID> numbered(String model, int version, Set<String> numbers) {
        return ids("select x.id from CaseFile x where x.number in :numbers and" + RUNS, model, version)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    private TypedQuery<UUID> ids(String query, String model, int version) {
        return entities.createQuery(query, UUID.class)
                .setParameter("model", model)
                .setParameter("version", version);
    }

    /** Whether something of the model goes on in the case file. */
    boolean runs(String model, UUID caseFile) {
        return entities.createQuery("""
                        select count(x) from CaseFile x where x.id = :file and (x.processModel = :model and x.closedAt is null
                        or exists (select 1 from WorkItem w where w.caseFileId = x.id and""" + WAITING + "))", Long.class)
                        .setParameter("file", caseFile)
                        .setParameter("model", model)
                        .getSingleResult()
                > 0;
    }

    /**
     * The steps at which the case files stand.
     *
     * @param only empty for all that run by the version
     */
    List<String> steps(String model, int version, Set<UUID> only) {
        var query = entities.createQuery(
                "select distinct w.step from WorkItem w where" + WAITING + " and w.modelVersion = :version"
                        + (only.isEmpty() ? "" : " and w.caseFileId in :files") + " order by w.step",
                String.class);
        if (!only.isEmpty()) {
            query.setParameter("files", only);
        }
        return query.setParameter("model", model)
                .setParameter("version", version)
                .getResultList();
    }
}
