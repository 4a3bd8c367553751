package vn.lienthong.processmodel.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.processmodel.running.LeaveOffice.MODEL;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lienthong.matter.DecidingMatterStep;
import vn.lienthong.matter.MatterDecision;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.WorkItems;

/** Two thousand requests for leave, on the real engine and a real database, move to a version with one more step. */
class MovingThousandsTest {

    private static final int CASES = 2_000;
    private static final int ENDED_MEANWHILE = 3;
    private static final int CRASH_AT = 730;
    private static final Map<String, String> SAME = Map.of("ask", "ask", "decide", "decide");

    private static EmbeddedPostgres postgres;
    private static LeaveOffice office;
    private static List<UUID> cases;

    @BeforeAll
    static void twoThousandWaitAndThereIsANewVersion() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("synchronous_commit", "off")
                .start();
        office = new LeaveOffice(postgres.getPostgresDatabase());
        office.settle();
        office.drawn(LeaveOffice.asking(), true);
        cases = office.asked(CASES);
        office.drawn(LeaveOffice.filing(), false);
    }

    @AfterAll
    static void close() throws IOException {
        office.close();
        postgres.close();
    }

    @Test
    void allMoveInBatchesWhateverHappensInBetweenAndEachResultIsListed() throws Exception {
        var modeller = office.modeller();
        anUnfitMappingChangesNothing(modeller);
        var id = ofTwoWhoBeginAtOnceOneIsTold(modeller, office.secondModeller());
        var ended = cases.subList(0, ENDED_MEANWHILE);
        ended.forEach(
                each -> office.does(() -> office.use(SteeringWork.class).end(MODEL, each, "Không cần nữa", modeller)));

        assertThatThrownBy(() -> new MigrationRound(new ThatCrashes(office)).carryOut())
                .isInstanceOf(RuntimeException.class);
        office.close();
        office = new LeaveOffice(postgres.getPostgresDatabase());
        assertThat(view(id, modeller).moved()).isEqualTo(CRASH_AT - 1L);
        assertThat(view(id, modeller).running()).isTrue();

        var round = new Watched(office, () -> view(id, modeller).done());
        new MigrationRound(round).carryOut();

        assertThat(round.progress).hasSizeGreaterThan((CASES - CRASH_AT) / MigrationRound.BATCH);
        assertThat(round.progress).isSorted().doesNotHaveDuplicates();
        assertThat(round.progress.get(0)).isBetween(CRASH_AT - 1L, CRASH_AT - 1L + ENDED_MEANWHILE);
        everyResultIsThere(id, Set.copyOf(ended), modeller);
        whatMovedStandsAsBeforeInTheNewVersionAndNothingMovedTwice();
        whatMovedGoesTheNewWay(cases.get(CASES - 1));
    }

    private static void anUnfitMappingChangesNothing(Actor modeller) throws SQLException {
        var unfit = new Migrate(MODEL, 1, 2, Map.of("ask", "end", "decide", "decide"), Set.of());
        assertThat(office.application()
                        .inTransaction(() -> office.use(MovingRunningWork.class).preview(unfit, modeller))
                        .faults())
                .containsKey("ask");
        assertThatThrownBy(() -> begin(unfit, modeller))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(RunningRule.DOES_NOT_FIT));
        assertThatThrownBy(() -> begin(new Migrate(MODEL, 1, 2, Map.of("decide", "decide"), Set.of()), modeller))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(RunningRule.STEP_NOT_NAMED));
        assertThat(count("select count(*) from model_migration")).isZero();
        assertThat(count("select count(*) from work_item where model_version = 1 and state = 'OPEN'"))
                .isEqualTo(CASES);
    }

    private static UUID begin(Migrate command, Actor by) {
        return office.application()
                .inTransaction(() -> office.use(MovingRunningWork.class).begin(command, "Thêm bước lưu hồ sơ", by));
    }

    private static UUID ofTwoWhoBeginAtOnceOneIsTold(Actor one, Actor other) throws Exception {
        var all = new Migrate(MODEL, 1, 2, SAME, Set.of());
        var both = new CountDownLatch(2);
        var threads = Executors.newFixedThreadPool(2);
        var begun = new ArrayList<UUID>();
        var refused = new ArrayList<Throwable>();
        var attempts = List.of(one, other).stream()
                .map(by -> threads.submit(() -> {
                    both.countDown();
                    both.await();
                    return begin(all, by);
                }))
                .toList();
        for (var attempt : attempts) {
            try {
                begun.add(attempt.get());
            } catch (ExecutionException e) {
                refused.add(e.getCause());
            }
        }
        threads.shutdown();
        assertThat(refused)
                .singleElement()
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        told -> assertThat(told.rule()).isEqualTo(RunningRule.ALREADY_MOVING));
        assertThat(begun).hasSize(1);
        return begun.get(0);
    }

    private static void everyResultIsThere(UUID id, Set<UUID> ended, Actor modeller) {
        var view = view(id, modeller);
        assertThat(view.running()).isFalse();
        assertThat(view.total()).isEqualTo(CASES);
        assertThat(view.moved()).isEqualTo(CASES - ENDED_MEANWHILE);
        assertThat(view.refused()).isEqualTo(ENDED_MEANWHILE);
        var refused = results(id, Optional.of(ItemState.REFUSED), modeller);
        assertThat(refused).extracting(MigratedRow::caseFileId).containsExactlyInAnyOrderElementsOf(ended);
        assertThat(refused)
                .extracting(row -> row.stayed().orElseThrow().rule())
                .containsOnly(RunningRule.RUNS_NO_MORE.key());
        var moved = results(id, Optional.of(ItemState.MOVED), modeller);
        var others = new HashSet<>(cases);
        others.removeAll(ended);
        assertThat(moved).extracting(MigratedRow::caseFileId).containsExactlyInAnyOrderElementsOf(others);
        assertThat(results(id, Optional.empty(), modeller)).hasSize(CASES).startsWith(refused.get(0));
    }

    /** Page by page, as people read them. */
    private static List<MigratedRow> results(UUID id, Optional<ItemState> state, Actor by) {
        var all = new ArrayList<MigratedRow>();
        for (var page = page(id, state, 0, by); !page.isEmpty(); page = page(id, state, all.size(), by)) {
            all.addAll(page);
        }
        return all;
    }

    private static List<MigratedRow> page(UUID id, Optional<ItemState> state, int first, Actor by) {
        return office.application()
                .inTransaction(() -> office.use(ViewingRunningWork.class).results(id, state, first, 100, by));
    }

    private static void whatMovedStandsAsBeforeInTheNewVersionAndNothingMovedTwice() throws SQLException {
        var moved = CASES - ENDED_MEANWHILE;
        assertThat(count("select count(*) from work_item where model_version = 2 and state = 'OPEN' and step = 'ask'"))
                .isEqualTo(moved);
        assertThat(count("select count(*) from work_item where model_version = 1 and state = 'OPEN'"))
                .isZero();
        assertThat(count("""
                        select count(*) from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_
                        join work_item w on w.step_ref = t.id_ where d.version_ = 2 and w.state = 'OPEN'""")).isEqualTo(moved);
        assertThat(count("select count(*) from act_ru_task")).isEqualTo(moved);
        assertThat(count("select count(*) from timeline_entry where event = 'MODEL_CHANGED'"))
                .isEqualTo(moved);
        assertThat(count("select count(distinct case_file_id) from timeline_entry where event = 'MODEL_CHANGED'"))
                .isEqualTo(moved);
        assertThat(count("select count(*) from audit_entry where action = 'MODEL_MIGRATION_DONE'"))
                .isEqualTo(1);
    }

    private static void whatMovedGoesTheNewWay(UUID caseFile) {
        decide(caseFile, "DONE", office.officer());
        decide(caseFile, "APPROVED", office.secondModeller());
        var waiting = office.application()
                .inTransaction(() -> office.use(WorkItems.class).openIn(caseFile));
        assertThat(waiting)
                .singleElement()
                .satisfies(item -> assertThat(item.step()).isEqualTo("file"));
    }

    private static void decide(UUID caseFile, String word, Actor by) {
        office.does(() -> {
            var item = office.use(WorkItems.class).openIn(caseFile).get(0).id();
            office.use(DecidingMatterStep.class).decide(item, new MatterDecision(word, "{}", ""), List.of(), by);
        });
    }

    private static MigrationView view(UUID id, Actor by) {
        return office.application()
                .inTransaction(() -> office.use(ViewingRunningWork.class).migration(id, by));
    }

    private static long count(String query) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Each call in a transaction of its own, as the container gives it. */
    private static class InTransactions extends MovingRunningWork {

        private final LeaveOffice office;

        InTransactions(LeaveOffice office) {
            this.office = office;
        }

        private MovingRunningWork real() {
            return office.use(MovingRunningWork.class);
        }

        private <T> T in(Supplier<T> work) {
            return office.application().inTransaction(work);
        }

        @Override
        public List<UUID> running() {
            return in(() -> real().running());
        }

        @Override
        public List<UUID> waiting(UUID id, int most) {
            return in(() -> real().waiting(id, most));
        }

        @Override
        public void move(UUID id, UUID caseFile) {
            office.does(() -> {
                real().move(id, caseFile);
                beforeCommit();
            });
        }

        void beforeCommit() {}

        @Override
        public void refuse(UUID id, UUID caseFile, KeptRefusal why) {
            office.does(() -> real().refuse(id, caseFile, why));
        }

        @Override
        public void end(UUID id) {
            office.does(() -> real().end(id));
        }
    }

    /** The database goes away with every connection when so many have moved and one more is about to. */
    private static final class ThatCrashes extends InTransactions {

        private int moves;

        ThatCrashes(LeaveOffice office) {
            super(office);
        }

        @Override
        void beforeCommit() {
            moves++;
            if (moves == CRASH_AT) {
                cutAllConnections();
            }
        }

        private static void cutAllConnections() {
            try {
                count("select count(pg_terminate_backend(pid)) from pg_stat_activity where pid <> pg_backend_pid()"
                        + " and datname = current_database()");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Notes how far the move is whenever a batch is asked for. */
    private static final class Watched extends InTransactions {

        private final List<Long> progress = new ArrayList<>();
        private final Supplier<Long> done;

        Watched(LeaveOffice office, Supplier<Long> done) {
            super(office);
            this.done = done;
        }

        @Override
        public List<UUID> waiting(UUID id, int most) {
            progress.add(done.get());
            return super.waiting(id, most);
        }
    }
}
