package vn.lienthong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.persistence.DatabaseExtension;

class ConcurrentAuditTest {

    @RegisterExtension
    DatabaseExtension database = DatabaseExtension.fresh();

    private final ExecutorService writers = Executors.newFixedThreadPool(16);

    @AfterEach
    void sendTheWritersHome() {
        writers.shutdownNow();
    }

    @Test
    void writersAtTheSameTimeGiveAnUnbrokenChain() throws Exception {
        var writing = IntStream.range(0, 16)
                .mapToObj(writer -> writers.submit(this::appendTwentyTimesTwo))
                .toList();
        for (var writer : writing) {
            writer.get();
        }

        try (var connection = database.dataSource().getConnection()) {
            assertThat(new ChainCheck(connection).verdict().sentence())
                    .isEqualTo("The audit chain holds: all 640 rows.");
        }
    }

    private void appendTwentyTimesTwo() {
        IntStream.range(0, 20)
                .forEach(number -> database.commit(entityManager -> new AuditChain(entityManager)
                        .appendAtCommit(List.of(NoteFixture.note("SUBMITTED"), NoteFixture.note("APPROVED")))));
    }
}
