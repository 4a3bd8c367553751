package vn.lienthong.document.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.persistence.DatabaseExtension;

class ConcurrentNumberingTest {

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

    private Optional<Integer> take(boolean fails) {
        var number = new int[1];
        try {
            database.commit(entities -> {
                number[0] = registers(entities).next(series, 0);
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
