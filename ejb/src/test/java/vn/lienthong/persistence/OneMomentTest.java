package vn.lienthong.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OneMomentTest {

    @RegisterExtension
    DatabaseExtension database = DatabaseExtension.fresh();

    private final OneMoment moment = new OneMoment();

    @BeforeEach
    void reader() {
        moment.entities = database.entityManager();
    }

    private static void somethingChanges(EntityManager entities) {
        entities.createNativeQuery("insert into overview_change values (gen_random_uuid())")
                .executeUpdate();
    }

    private long changes() {
        return ((Number) database.entityManager()
                        .createNativeQuery("select count(*) from overview_change")
                        .getSingleResult())
                .longValue();
    }

    @Test
    void whatOthersCommitMeanwhileIsNotSeen() {
        moment.hold();
        var first = changes();
        database.commit(OneMomentTest::somethingChanges);

        assertThat(changes()).isEqualTo(first);
    }

    @Test
    void itOnlyReads() {
        moment.hold();

        assertThatThrownBy(() -> somethingChanges(database.entityManager())).hasMessageContaining("read-only");
    }

    @Test
    void itHasToComeFirst() {
        changes();

        assertThatThrownBy(moment::hold).hasMessageContaining("before any query");
    }
}
