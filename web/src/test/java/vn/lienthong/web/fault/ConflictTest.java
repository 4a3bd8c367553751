package vn.lienthong.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictTest {

    private static Throwable refused(String state) {
        return new EJBException(new PersistenceException(new SQLException("refused", state)));
    }

    @Test
    void whatSomebodyElseHasChangedIsOne() {
        assertThat(Conflict.isBehind(new EJBException(new OptimisticLockException())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "40P01", "55P03"})
    void whatTheDatabaseRefusedBecauseOfSomebodyElseIsOne(String state) {
        assertThat(Conflict.isBehind(refused(state))).isTrue();
    }

    @Test
    void onlyWhatTheDatabaseRefusedIsLoggedAndNotByAsking() {
        var logged = new ArrayList<LogRecord>();
        var log = Logger.getLogger(Conflict.class.getName());
        var listening = new Listening(logged);
        log.addHandler(listening);
        try {
            Conflict.isBehind(refused("23505"));
            Conflict.log(new EJBException(new OptimisticLockException()));
            assertThat(logged).isEmpty();

            Conflict.log(refused("23505"));
            assertThat(logged).hasSize(1);
        } finally {
            log.removeHandler(listening);
        }
    }

    private static class Listening extends Handler {

        private final List<LogRecord> heard;

        Listening(List<LogRecord> heard) {
            this.heard = heard;
        }

        @Override
        public void publish(LogRecord said) {
            heard.add(said);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void everyOtherFailureIsNone() {
        assertThat(Conflict.isBehind(refused("23502"))).isFalse();
        assertThat(Conflict.isBehind(new SQLException())).isFalse();
        assertThat(Conflict.isBehind(new IllegalStateException())).isFalse();
    }
}
