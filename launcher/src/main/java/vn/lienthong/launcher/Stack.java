package vn.lienthong.launcher;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The children in the order of their start; stopped the other way round, so the database goes last. */
final class Stack {

    /** The sum of all three stays below ten seconds. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Deque<Child> children = new ArrayDeque<>();
    private final Leftovers leftovers;
    private final Progress progress;
    private boolean stopping;

    Stack(Leftovers leftovers, Progress progress) {
        this.leftovers = leftovers;
        this.progress = progress;
    }

    /** Starts a child unless the stop has begun meanwhile. */
    synchronized Child start(Supplier<Child> starting) {
        if (stopping) {
            throw CannotStart.because("Stopped while starting.");
        }
        var child = starting.get();
        children.push(child);
        leftovers.note(child);
        return child;
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    Child awaitFirstDeath() {
        return (Child) CompletableFuture.anyOf(deaths()).join();
    }

    synchronized void requireAllAlive() {
        children.stream().filter(child -> !child.isAlive()).findFirst().ifPresent(dead -> {
            throw CannotStart.because("%s", dead.obituary());
        });
    }

    synchronized void stop() {
        stopping = true;
        while (!children.isEmpty()) {
            stop(children.pop());
        }
    }

    private void stop(Child child) {
        if (child.isAlive()) {
            progress.say("stopping %s", child.name());
            child.stop(GRACE);
        }
        leftovers.forget(child);
    }

    private synchronized CompletableFuture<?>[] deaths() {
        return children.stream().map(Child::ended).toArray(CompletableFuture[]::new);
    }
}
