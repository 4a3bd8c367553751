package vn.lienthong.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;

/** The questions that are asked, in the name of one person. */
final class Requests {

    static final List<String> PATHS =
            List.of("/api/v1/work-items", "/api/v1/work-items?light=OVERDUE", "/api/v1/work-items?words=ra+soat");

    private static final int WARM_UP = 20;
    private static final int MEASURED = 100;
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI web;
    private final String token;

    Requests(URI web, String token) {
        this.web = web;
        this.token = token;
    }

    Times measure(String path) {
        IntStream.range(0, WARM_UP).forEach(i -> ask(path));
        return new Times(IntStream.range(0, MEASURED).mapToLong(i -> ask(path)).toArray());
    }

    private long ask(String path) {
        var request = HttpRequest.newBuilder(web.resolve(path))
                .header("Authorization", "Bearer " + token)
                .build();
        var begun = System.nanoTime();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return System.nanoTime() - begun;
    }
}
