package vn.lienthong.seeds;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One HTTP request and its answer, within bounded time. */
final class Exchange {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofMinutes(2);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    private Exchange() {}

    static HttpResponse<String> send(HttpRequest.Builder request) {
        var ready = request.timeout(ANSWER).header("Accept-Language", "vi").build();
        try {
            return CLIENT.send(ready, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new LoadingFailed(ready.uri() + " does not answer (" + unreachable + ")", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LoadingFailed("interrupted", stopped);
        }
    }
}
