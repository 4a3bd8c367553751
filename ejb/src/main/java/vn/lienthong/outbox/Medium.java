package vn.lienthong.outbox;

/** A way to other systems. Whoever has one lets {@link OutboxWorker} deliver through it from the start of the server on. */
public interface Medium {

    /** The name under which messages are put for it. */
    String name();

    /** Called before each round, for a medium whose messages come due by time. */
    default void gather() {}

    /**
     * Hands the message over, outside any transaction, waiting for no single answer longer than 7 seconds and altogether
     * less than two minutes. The same message may come again when the program died after the other side had taken it.
     */
    Answer handOver(Parcel parcel);
}
