package vn.lienthong.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits until a server answers, and gives up as soon as any child is gone or the time is over. */
final class Readiness {

    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Stack stack;

    Readiness(Stack stack) {
        this.stack = stack;
    }

    void await(Child child, BooleanSupplier ready, Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            stack.requireAllAlive();
            if (System.nanoTime() > end) {
                throw CannotStart.because(
                        "%s was not ready after %d s. %s", child.name(), limit.toSeconds(), child.lastWords());
            }
            pause();
        }
        stack.requireAllAlive();
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
}
