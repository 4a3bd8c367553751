package vn.lienthong.bench;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Open work on 4 000 units, the same for us and for the bare engine: one unit has two in a hundred of all, the rest spreads over
 * the others; a hundred come from one directive and are due on the same of sixty days around today. Made in bulk and without
 * triggers and checks, because nobody waits for a million use cases; what triggers write is written here.
 */
final class Population {

    static final int UNITS = 4_000;

    private static final String BUSY_UNIT = "case when n %% 50 = 0 then 1 else 2 + n %% (%d - 1) end".formatted(UNITS);
    private static final String DUE = "current_date - 20 + (n / 100 * 7919 % 60)";

    private final DataSource ours;
    private final DataSource bare;
    private int filled;

    Population(DataSource ours, DataSource bare) {
        this.ours = ours;
        this.bare = bare;
        Sql.execute(ours, OUR_UNITS.formatted(UNITS));
    }

    /** The unit that has two in a hundred of everything. */
    static UUID busyUnit() {
        return id("unit", 1);
    }

    /** The post that heads it. */
    static UUID headOfBusyUnit() {
        return id("post", 1);
    }

    /** So many of the units. */
    static Set<UUID> communes(int units) {
        return IntStream.rangeClosed(1, units).mapToObj(n -> id("unit", n)).collect(Collectors.toSet());
    }

    void fillTo(int size) {
        Sql.execute(ours, "drop index if exists case_file_search");
        Sql.execute(ours, BULK + OUR_WORK.formatted(BUSY_UNIT, DUE, filled + 1, size));
        Sql.execute(ours, "create index case_file_search on case_file using gin (search_text gin_trgm_ops)");
        Sql.execute(ours, "vacuum analyze"); // else the sums are counted by the plans for a few rows
        Sql.execute(ours, "select rebuild_overview(), rebuild_open_work()");
        Sql.execute(ours, "vacuum analyze");
        Sql.execute(bare, BULK + BARE_WORK.formatted(BUSY_UNIT, DUE, filled + 1, size, BareCycle.FOUND));
        Sql.execute(bare, "vacuum analyze");
        filled = size;
    }

    /** So many are changed and not folded into the sums yet. */
    void change(int some) {
        Sql.execute(
                ours,
                "update assignment set light = 'GREEN' where position <= %d and directive_id in (%s)"
                        .formatted(some, "select id from directive where symbol like '%/KH-DO'"));
    }

    /** As the statements below make it. */
    private static UUID id(String kind, int number) {
        return Md5.uuid(kind + number);
    }

    private static final String OUR_UNITS = """
            insert into unit (id, code, admin_code, parent_id, agency_id, kind, tier, name_vi, name_en, valid_from, version)
            select md5('unit' || n)::uuid, 'H99.' || n, '', p.id, md5('unit' || n)::uuid, 'COMMUNE', 'COMMUNE',
                'Xã đo thử ' || n, 'Measured Commune ' || n, date '2025-07-01', 0
            from generate_series(1, %d) n, unit p where p.code = 'H05';
            insert into unit_closure select u.id, u.id, 0 from unit u where u.code like 'H99.%%'
            union all select p.id, u.id, 1 from unit u, unit p where u.code like 'H99.%%' and p.code = 'H05';
            insert into post (id, code, unit_id, kind, title_vi, title_en, version)
            select md5('post' || substr(u.code, 5))::uuid, u.code || '.HEAD', u.id, 'HEAD', 'Chủ tịch', 'Chairman', 0
            from unit u where u.code like 'H99.%%'""";

    private static final String BULK = "set local session_replication_role = replica;\n";

    /** Each directive gives a hundred. */
    private static final String OUR_WORK = """
            create temp table paper as select g, md5('paper' || g)::uuid as id from generate_series(%3$d / 100, %4$d / 100) g
            where not exists (select from directive d where d.id = md5('paper' || g)::uuid);
            insert into case_file (id, version, number, kind, title, opened_at)
            select id, 0, 'VB-2026-B' || g, 'DIRECTIVE', 'Kế hoạch đo thử ' || g, now() from paper;
            insert into directive (id, version, kind, symbol, signed_on, issuer_unit_id, signer, urgency, summary, state, author_post_id,
                issued_on)
            select p.id, 0, 'PLAN', g || '/KH-DO', current_date - 60, d.issuer_unit_id, '', 'NORMAL', 'Kế hoạch đo thử ' || g, d.state,
                d.author_post_id, d.issued_on from paper p, directive d where d.symbol = '1/KH-UBND';
            drop table paper;
            create temp table work as select n, md5('work' || n)::uuid as id, md5('unit' || (%1$s))::uuid as unit_id,
                md5('post' || (%1$s))::uuid as post_id, %2$s as due_on from generate_series(%3$d, %4$d) n;
            insert into case_file (id, version, number, kind, title, opened_at, due_on, process_model, process_version)
            select id, 0, 'HS-2026-B' || n, 'ASSIGNMENT', 'Rà soát hạ tầng số đợt ' || n, now() - n * interval '1 second', due_on,
                'assignment', 1 from work;
            insert into participation (case_file_id, role, unit_id, post_id) select id, 'LEAD', unit_id, post_id from work;
            insert into participation (case_file_id, role, unit_id, post_id)
            select w.id, 'MONITOR', p.unit_id, p.id from work w, post p where p.code = 'H05.01.MONITOR';
            insert into assignment (id, version, directive_id, position, clause, title, content, responsibility, authority,
                deliverable, lead_unit_id, issuer_unit_id, author_post_id, standing, deadline, original_deadline, state, light,
                percent, handed_in, issued_on)
            select w.id, 0, d.id, w.n, 'I.1', 'Rà soát hạ tầng số đợt ' || w.n, '', '', '', '', w.unit_id, d.issuer_unit_id,
                d.author_post_id, false, w.due_on, w.due_on, 'ISSUED', 'NONE', 0, false, w.due_on - 30 from work w join directive d on d.id = md5('paper' || n / 100)::uuid;
            insert into assignment_closure select id, id, 0 from work;
            insert into work_item (id, version, case_file_id, step_ref, model, model_version, step, name, unit_id, post_id,
                opened_at, received_at, due_on, state, performer)
            select md5('item' || n)::uuid, 0, id, 'bench ' || n, 'assignment', 1, 'accept-assignment', 'Tiếp nhận', unit_id,
                post_id, now() - n * interval '1 second', now() - n * interval '1 second', due_on, 'OPEN', 'HEAD@LEAD' from work;
            drop table work""";

    private static final String BARE_WORK = """
            create temp table work as select n, 'w' || n as id, 'unit' || (%1$s) as unit, %2$s as due_on,
                (select min(id_) from act_re_procdef where key_ = '%5$s') as model from generate_series(%3$d, %4$d) n;
            insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_,
                act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_,
                sequence_counter_, proc_def_key_)
            select id, 1, id, id, id, model, 'accept', 'accept:' || n, true, false, true, false, 1, 16, 1, '%5$s' from work;
            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_,
                create_time_, due_date_, suspension_state_, task_state_)
            select 't' || n, 1, id, id, model, 'Tiếp nhận', 'accept', 50, now() - n * interval '1 second', due_on, 1, 'Created'
            from work;
            insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
            select 'l' || n, 1, unit, 'candidate', 't' || n from work;
            insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, text_, var_scope_,
                sequence_counter_, is_concurrent_local_)
            select v.name || n, 1, 'string', v.name, id, id, model, v.name || ' Rà soát hạ tầng số đợt ' || n, id, 1, false
            from work, (values ('title'), ('number')) v(name);
            drop table work""";
}
