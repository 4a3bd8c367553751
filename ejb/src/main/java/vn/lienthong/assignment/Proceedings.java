package vn.lienthong.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.persistence.Columns;
import vn.lienthong.persistence.Repository;

/**
 * What is kept about assignments in tables of their own, all of it in one look. It names the tables of other features, and knows
 * none of them: what a row says each of them tells.
 */
@Repository
public class Proceedings {

    /** The chain of a deadline goes back to where the work was before it was transferred. */
    private static final String LINE = """
            with recursive line (id) as (
                select cast(:id as uuid)
                union select a.transferred_from from line join assignment a on a.id = line.id
                    where a.transferred_from is not null)
            """;

    private static final String DEADLINE_CHANGES = """
                select 'DEADLINE_CHANGE' as kind, c.decided_at as at, to_jsonb(c) as facts from deadline_change c
                    where c.assignment_id in (select id from line)
            """;

    private static final String ALL = DEADLINE_CHANGES + """
                union all select 'PROGRESS', p.at, to_jsonb(p) from progress_update p where p.assignment_id = :id
                union all select 'CHECK_IN', cast(k.period_from as timestamptz), to_jsonb(k) from check_in k
                    where k.assignment_id = :id
                union all select 'EXTENSION', e.asked_at, to_jsonb(e) from extension e where e.assignment_id = :id
                union all select 'TRANSFER_REQUEST', r.asked_at, to_jsonb(r) || jsonb_build_object(
                        'wanted', w.name_vi, 'wanted_en', w.name_en, 'given', g.name_vi, 'given_en', g.name_en)
                    from transfer_request r join unit w on w.id = r.wanted_unit_id left join unit g on g.id = r.given_unit_id
                    where r.assignment_id = :id
                union all select 'DELAY_CAUSE', d.stated_at, to_jsonb(d) from delay_cause d where d.assignment_id = :id
                union all select 'QUESTION', q.asked_at, to_jsonb(q) || jsonb_build_object(
                        'asker', p.title_vi, 'asker_en', p.title_en, 'asker_unit', pu.name_vi, 'asker_unit_en', pu.name_en,
                        'asked', a.title_vi, 'asked_en', a.title_en, 'asked_unit', au.name_vi, 'asked_unit_en', au.name_en,
                        'due_on', coalesce(w.due_on, q.due_on), 'work_item', w.id, 'waiting', w.state)
                    from question q join post p on p.id = q.asked_by_post join unit pu on pu.id = p.unit_id
                    left join work_item w on w.errand_id = q.id and w.state in ('OPEN', 'SUSPENDED')
                    join post a on a.id = coalesce(w.post_id, q.asked_post) join unit au on au.id = a.unit_id
                    where q.assignment_id = :id
                union all select 'INPUT', i.given_at, to_jsonb(i) from coordination_input i where i.assignment_id = :id
            """;

    private static final String IN_ORDER =
            "select kind, cast(facts as text) as facts from (%s) as proceeding order by at desc, facts ->> 'id'";

    @Inject
    EntityManager entities;

    /** The caller has asked for visibility already. */
    public Proceeding of(UUID assignmentId) {
        return proceeding(ALL, assignmentId);
    }

    /** Only what moved its deadline, for who wants no more; the caller has asked for visibility already. */
    Proceeding deadlineChangesOf(UUID assignmentId) {
        return proceeding(DEADLINE_CHANGES, assignmentId);
    }

    private Proceeding proceeding(String which, UUID assignmentId) {
        return new Proceeding(rows(which, assignmentId)
                .collect(groupingBy(
                        row -> ProceedingKind.valueOf(row.get("kind", String.class)),
                        mapping(row -> Columns.of(row.get("facts", String.class)), toList()))));
    }

    @SuppressWarnings("unchecked") // a native query knows no type of its own
    private Stream<Tuple> rows(String which, UUID assignmentId) {
        return entities.createNativeQuery(LINE + IN_ORDER.formatted(which), Tuple.class)
                .setParameter("id", assignmentId)
                .getResultStream();
    }
}
