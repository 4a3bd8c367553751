package vn.lienthong.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import vn.lienthong.persistence.DatabaseExtension;

/** The outbox with a committed transaction per call, as the container gives it. */
public class CommittedOutbox extends HandingOver {

    private final DatabaseExtension database;

    public CommittedOutbox(DatabaseExtension database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A worker as one node has it. */
    public DeliveringMessages worker() {
        var worker = new DeliveringMessages();
        worker.handingOver = this;
        return worker;
    }

    public UUID put(String medium, String recipient, String payload) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        database.commit(entities ->
                new OutboxMessages(entities).add(new OutboxMessage(id, medium, recipient, payload, now, now)));
        return id;
    }

    void hasten(UUID id) {
        database.commit(entities -> entities.find(OutboxMessage.class, id).hasten(clock.instant()));
    }

    public MessageState stateOf(UUID id) {
        return find(id).state();
    }

    Instant nextAttemptOf(UUID id) {
        return find(id).nextAttemptAt();
    }

    long count(MessageState state) {
        var found = new AtomicReference<Long>();
        database.commit(entities -> found.set(new OutboxMessages(entities).count(state)));
        return found.get();
    }

    private OutboxMessage find(UUID id) {
        var found = new AtomicReference<OutboxMessage>();
        database.commit(entities -> found.set(entities.find(OutboxMessage.class, id)));
        return found.get();
    }

    @Override
    public Optional<Parcel> takeNext(String medium) {
        var taken = new AtomicReference<Optional<Parcel>>();
        database.commit(entities -> taken.set(on(entities).takeNextHere(medium)));
        return taken.get();
    }

    @Override
    public void note(UUID id, Answer answer) {
        database.commit(entities -> on(entities).noteHere(id, answer));
    }

    @Override
    public void forgetOld() {
        database.commit(entities -> on(entities).forgetHere());
    }

    private Here on(jakarta.persistence.EntityManager entities) {
        return new Here(new OutboxMessages(entities), clock);
    }

    /** The same inside one transaction. */
    private static class Here extends HandingOver {

        Here(OutboxMessages messages, Clock clock) {
            this.messages = messages;
            this.clock = clock;
        }

        Optional<Parcel> takeNextHere(String medium) {
            return super.takeNext(medium);
        }

        void noteHere(UUID id, Answer answer) {
            super.note(id, answer);
        }

        void forgetHere() {
            super.forgetOld();
        }
    }
}
