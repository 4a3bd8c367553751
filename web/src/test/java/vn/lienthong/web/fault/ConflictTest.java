package vn.lienthong.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
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
    void everyOtherFailureIsNone() {
        assertThat(Conflict.isBehind(refused("23502"))).isFalse();
        assertThat(Conflict.isBehind(new SQLException())).isFalse();
        assertThat(Conflict.isBehind(new IllegalStateException())).isFalse();
    }
}
