package vn.lienthong.document.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.persistence.DatabaseExtension;

class ConcurrentNumberingTest {

    private static final String TYPED = """
            insert into post (id, code, unit_id, kind, title_vi, title_en, version) values (:id, 'T.1', :unit, 'MONITOR', 'CV', 'O', 0);
            insert into case_file (id, number, kind, title, opened_at, version) values (:id, 'VB-1', 'DIRECTIVE', '', now(), 0);
            insert into directive (id, version, kind, symbol, signed_on, issuer_unit_id, signer, urgency, summary, state, author_post_id)
            values (:id, 0, 'DECISION', :symbol, '2026-03-01', :unit, 'An', 'NORMAL', 'Quy chế', 'DRAFT', :id)""";

    @RegisterExtension
    DatabaseExtension database = DatabaseExtension.fresh();

    private final ExecutorService clerks = Executors.newFixedThreadPool(16);
    private final Series series = new Series(UUID.randomUUID(), "DECISION", 2026);

    @BeforeEach
    void aUnit() {
        database.commit(entities -> entities.createNativeQuery("""
                        insert into unit (id, code, admin_code, kind, tier, name_vi, name_en, agency_id, valid_from, version)
                        values (:id, 'T', '', 'PROVINCE', 'PROVINCE', 'Tỉnh', 'Province', :id, '2025-07-01', 0)""")
                .setParameter("id", series.unitId())
                .executeUpdate());
    }

    @AfterEach
    void sendTheClerksHome() {
        clerks.shutdownNow();
    }

    /** Every tenth is rolled back after it has taken its number, as at a crash; committing it then fails. */
    @Test
    void fiftyAtOnceGetNumbersWithoutGapsAndWithoutDoublesWhateverIsRolledBackInBetween() throws Exception {
        var asked = IntStream.range(0, 50)
                .mapToObj(each -> clerks.submit(() -> take(each % 10 == 7)))
                .toList();
        var numbers = new ArrayList<Integer>();
        for (Future<Optional<Integer>> each : asked) {
            each.get().ifPresent(numbers::add);
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 45).boxed().toList());
    }

    /** The register is asked while the office is still typing; it waits, and goes on after what was typed. */
    @Test
    void whoeverTypesANumberAndWhoeverTakesOneAtTheSameMomentGetDifferentOnes() throws Exception {
        var typing = new CountDownLatch(1);
        var taken = new AtomicReference<Future<Integer>>();
        database.commit(entities -> {
            registers(entities).hold(series);
            taken.set(clerks.submit(() -> takeAfterTyped(typing)));
            await(typing);
            type(entities, "01/QĐ-T");
        });

        assertThat(taken.get().get()).isEqualTo(2);
    }

    private int takeAfterTyped(CountDownLatch asks) {
        var number = new int[1];
        database.commit(entities -> {
            var registers = registers(entities);
            asks.countDown();
            number[0] = registers.next(series, () -> registers.highestTyped(series, "QĐ-T", false));
        });
        return number[0];
    }

    private void type(EntityManager entities, String symbol) {
        var id = UUID.randomUUID();
        for (var sql : TYPED.split(";")) {
            var insert = entities.createNativeQuery(sql).setParameter("id", id);
            for (var name : Set.of("unit", "symbol")) {
                if (sql.contains(":" + name)) {
                    insert.setParameter(name, name.equals("unit") ? series.unitId() : symbol);
                }
            }
            insert.executeUpdate();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Integer> take(boolean fails) {
        var number = new int[1];
        try {
            database.commit(entities -> {
                number[0] = registers(entities).next(series);
                if (fails) {
                    entities.getTransaction().rollback();
                }
            });
            return Optional.of(number[0]);
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Registers registers(EntityManager entities) {
        var registers = new Registers();
        registers.entities = entities;
        return registers;
    }
}
