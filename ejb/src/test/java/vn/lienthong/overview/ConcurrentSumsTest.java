package vn.lienthong.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.persistence.DatabaseExtension;

class ConcurrentSumsTest {

    private static final int ASSIGNMENTS = 60;
    private static final int WRITERS = 6;
    private static final int CHANGES = 40;

    /** One province with an office and five communes, and work of theirs. */
    private static final String SITUATION = """
            insert into unit (id, code, admin_code, parent_id, agency_id, kind, tier, name_vi, name_en, valid_from, version)
            select md5('unit' || n)::uuid, 'T.' || n, '', case when n > 0 then md5('unit0')::uuid end, md5('unit' || n)::uuid,
                case n when 0 then 'PROVINCE' when 1 then 'DEPARTMENT' else 'COMMUNE' end,
                case when n < 2 then 'PROVINCE' else 'COMMUNE' end, 'Đơn vị ' || n, 'Unit ' || n, date '2025-07-01', 0
            from generate_series(0, 6) n;
            insert into unit_closure select id, id, 0 from unit union all select parent_id, id, 1 from unit where parent_id is not null;
            insert into post (id, code, unit_id, kind, title_vi, title_en, version)
            select md5('post' || u.code)::uuid, u.code || '.HEAD', u.id, 'HEAD', 'Thủ trưởng', 'Head', 0 from unit u;
            insert into case_file (id, version, number, kind, title, opened_at)
            select md5('file' || n)::uuid, 0, 'HS-' || n, case n when 0 then 'DIRECTIVE' else 'ASSIGNMENT' end, 'Hồ sơ ' || n, now()
            from generate_series(0, %1$d) n;
            insert into directive (id, version, kind, symbol, signed_on, issuer_unit_id, signer, urgency, summary, state, author_post_id)
            select md5('file0')::uuid, 0, 'PLAN', '1/KH', date '2026-09-01', md5('unit0')::uuid, '', 'NORMAL', '', 'ISSUED',
                md5('postT.0')::uuid;
            insert into assignment (id, version, directive_id, position, clause, title, content, responsibility, authority,
                deliverable, lead_unit_id, issuer_unit_id, author_post_id, standing, deadline, original_deadline, state, light,
                percent, handed_in, issued_on)
            select md5('file' || n)::uuid, 0, md5('file0')::uuid, n, '', '', '', '', '', '', md5('unit' || 2 + n %% 5)::uuid,
                md5('unit0')::uuid, md5('postT.0')::uuid, false, current_date + n - 30, current_date + n - 30, 'ISSUED', 'NONE', 0,
                false, current_date - 40
            from generate_series(1, %1$d) n;
            insert into participation (case_file_id, role, unit_id, post_id)
            select a.id, 'LEAD', a.lead_unit_id, a.author_post_id from assignment a;
            insert into work_item (id, version, case_file_id, step_ref, model, model_version, step, name, unit_id, post_id,
                opened_at, received_at, due_on, state, performer)
            select a.id, 0, a.id, 'step ' || a.position, 'assignment', 1, 'accept-assignment', '', a.lead_unit_id, a.author_post_id,
                now(), now(), a.deadline, 'OPEN', 'HEAD@LEAD' from assignment a""".formatted(ASSIGNMENTS);

    private static final List<String> DEEDS = List.of(
            "update assignment set state = 'ACCEPTED' where id = md5('file' || %d)::uuid",
            "update assignment set state = 'SUBMITTED', submitted_on = current_date where id = md5('file' || %d)::uuid",
            "update assignment set state = 'COMPLETED', submitted_on = current_date where id = md5('file' || %d)::uuid",
            "update assignment set state = 'REDO', submitted_on = null where id = md5('file' || %d)::uuid",
            "update assignment set deadline = deadline + 1, light = 'RED' where id = md5('file' || %d)::uuid",
            "update assignment set light = 'NONE' where id = md5('file' || %d)::uuid",
            """
            insert into participation values (md5('file' || %d)::uuid, 'MONITOR', md5('unit1')::uuid, md5('postT.1')::uuid)
            on conflict do nothing""",
            "delete from participation where role = 'MONITOR' and case_file_id = md5('file' || %d)::uuid",
            """
            insert into delay_cause values (gen_random_uuid(), 0, md5('file' || %d)::uuid, 'OBJECTIVE', '', '', 'PENDING', '', now())
            on conflict do nothing""",
            "update delay_cause set state = 'CONFIRMED' where assignment_id = md5('file' || %d)::uuid",
            "insert into assignment_recipient values (md5('file' || %d)::uuid, md5('unit3')::uuid) on conflict do nothing",
            "delete from assignment_recipient where assignment_id = md5('file' || %d)::uuid",
            "update work_item set state = 'CLOSED' where id = md5('file' || %d)::uuid",
            "update work_item set state = 'OPEN' where id = md5('file' || %d)::uuid",
            "update work_item set due_on = due_on + 1, unit_id = md5('unit2')::uuid where id = md5('file' || %d)::uuid");

    @RegisterExtension
    DatabaseExtension database = DatabaseExtension.fresh();

    private final ExecutorService people = Executors.newFixedThreadPool(WRITERS + 2);
    private final AtomicBoolean atWork = new AtomicBoolean(true);

    @BeforeEach
    void situation() throws Exception {
        execute(SITUATION);
    }

    @AfterEach
    void sendThemHome() {
        people.shutdownNow();
    }

    @Test
    void theSumsAreRightAtEveryMomentWhileManyWriteAndOneFolds() throws Exception {
        var writing = new ArrayList<Future<Integer>>();
        for (int writer = 0; writer < WRITERS; writer++) {
            var random = new Random(writer);
            writing.add(people.submit(() -> write(random)));
        }
        var folding = people.submit(whileTheyWork("select fold_overview(7) + fold_open_work(3)"));
        var looking = people.submit(whileTheyWork("""
                select (select count(*) from check_overview()) + (select count(*) from check_open_work())"""));
        for (var writer : writing) {
            assertThat(writer.get()).isEqualTo(CHANGES);
        }
        atWork.set(false);

        assertThat(looking.get())
                .as("looks at the sums, and what was wrong")
                .isNotEmpty()
                .containsOnly(0L);
        assertThat(folding.get().stream().mapToLong(Long::longValue).sum())
                .as("folded")
                .isPositive();
        assertThat(number("select fold_overview(1000000)")).isNotNegative();
        assertThat(number("select count(*) from overview_change")).isZero();
        assertThat(number("select count(*) from check_overview()")).isZero();
        assertThat(number("select sum(n) from overview_sum where kind = 'UNIT' and viewpoint_id = md5('unit0')::uuid"))
                .isEqualTo(ASSIGNMENTS);
    }

    private int write(Random random) throws SQLException {
        for (int change = 0; change < CHANGES; change++) {
            try (var connection = database.dataSource().getConnection()) {
                connection.setAutoCommit(false);
                change(connection, DEEDS.get(random.nextInt(DEEDS.size())), 1 + random.nextInt(ASSIGNMENTS));
                finish(connection, random);
            }
        }
        return CHANGES;
    }

    /** One in five thinks better of it. */
    private static void finish(Connection connection, Random random) throws SQLException {
        if (random.nextInt(5) == 0) {
            connection.rollback();
        } else {
            connection.commit();
        }
    }

    private static void change(Connection connection, String deed, int assignment) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(deed.formatted(assignment));
        }
    }

    private Callable<List<Long>> whileTheyWork(String sql) {
        return () -> {
            var answers = new ArrayList<Long>();
            while (atWork.get()) {
                answers.add(number(sql));
            }
            return answers;
        };
    }

    @Test
    void twentyWhoChangeTheSameSumsAtOnceDoNotWaitForEachOtherNorForTheFold() throws Exception {
        execute("select fold_overview(1000000)");
        var open = new ArrayList<Connection>();
        try {
            for (int assignment = 1; assignment <= 20; assignment++) {
                var connection = database.dataSource().getConnection();
                open.add(connection);
                connection.setAutoCommit(false);
                change(connection, "set lock_timeout = '2s'", 0);
                change(connection, DEEDS.get(0), assignment);
                change(
                        connection,
                        "update work_item set state = 'CLOSED' where id = md5('file' || %d)::uuid",
                        assignment);
            }
            assertThat(number("select fold_overview(1000)"))
                    .as("committed so far")
                    .isZero();
            for (var connection : open) {
                connection.commit();
            }
        } finally {
            for (var connection : open) {
                connection.close();
            }
        }
        assertThat(number("select count(*) from check_overview()")).isZero();
        assertThat(number("select fold_overview(1000)")).isEqualTo(20);
    }

    @Test
    void aFoldThatACrashInterruptsHasNotHappened() throws Exception {
        var waiting = number("select count(*) from overview_change");
        try (var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            change(connection, "select fold_overview(50)", 0);
            connection.rollback();
        }

        assertThat(waiting).isPositive();
        assertThat(number("select count(*) from overview_change")).isEqualTo(waiting);
        assertThat(number("select count(*) from overview_sum")).isZero();
        assertThat(number("select count(*) from check_overview()")).isZero();
    }

    @Test
    void oneFoldsWhileTheOthersPass() throws Exception {
        try (var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            change(connection, "select fold_overview(50)", 0);
            assertThat(number("select fold_overview(50)")).isZero();
            connection.commit();
        }
        assertThat(number("select fold_overview(50)")).isPositive();
    }

    @Test
    void whoCountsAnewDisturbsNobodyWhoWritesMeanwhile() throws Exception {
        try (var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            change(connection, DEEDS.get(1), 7);
            change(connection, "update work_item set state = 'CLOSED' where id = md5('file' || %d)::uuid", 7);
            execute("select rebuild_overview()");
            execute("select rebuild_open_work()");
            connection.commit();
        }

        assertThat(number("select count(*) from overview_change")).isEqualTo(1);
        assertThat(number("select count(*) from check_overview()")).isZero();
        assertThat(number("select count(*) from check_open_work()")).isZero();
        assertThat(IntStream.rangeClosed(1, 3)
                        .map(time -> (int) number("select fold_overview(10)"))
                        .sum())
                .isEqualTo(1);
    }

    private long number(String sql) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
