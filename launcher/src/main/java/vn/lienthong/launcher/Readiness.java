package vn.lienthong.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits until the servers answer, and gives up as soon as any child is gone or the time is over. */
final class Readiness {

    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Stack stack;
    private final List<Expected> expected = new ArrayList<>();

    Readiness(Stack stack) {
        this.stack = stack;
    }

    void expect(Child child, BooleanSupplier ready, Runnable welcome) {
        expected.add(new Expected(child, ready, welcome));
    }

    void awaitAll(Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        expected.removeIf(Expected::hasCome);
        while (!expected.isEmpty()) {
            stack.requireAllAlive();
            requireTime(end, limit);
            pause();
            expected.removeIf(Expected::hasCome);
        }
    }

    private void requireTime(long end, Duration limit) {
        if (System.nanoTime() > end) {
            var late = expected.get(0).child();
            throw CannotStart.because(
                    "%s was not ready after %d s. %s", late.name(), limit.toSeconds(), late.lastWords());
        }
    }

    boolean answers(URI address) {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Expected(Child child, BooleanSupplier ready, Runnable welcome) {

        boolean hasCome() {
            var come = ready.getAsBoolean();
            if (come) {
                welcome.run();
            }
            return come;
        }
    }
}
