package vn.lienthong.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.event.spi.EventSource;

/** Writes notes at once, where there is no container whose commit could be waited for. */
@Dependent
public class ImmediateNotes extends PendingNotes {

    private static final long serialVersionUID = 1;

    @Inject
    transient EntityManager entities;

    @Override
    void add(Note note) {
        chain.appendAtCommit(List.of(note));
        entities.unwrap(EventSource.class).beforeTransactionCompletion();
    }
}
