package vn.lienthong.web.signon;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Whether the sign-on service answers at present, asked at most once in a few seconds and never waited for long. */
@ApplicationScoped
public class Reachability {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration VALIDITY = Duration.ofSeconds(5);
    private static final int SERVER_ERROR = 500;

    @Inject
    SignOnService signOn;

    @Inject
    Clock clock;

    private HttpClient http;
    private volatile Finding last = new Finding(true, Instant.EPOCH);

    @PostConstruct
    void open() {
        http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    public boolean answers() {
        var now = clock.instant();
        if (last.at().plus(VALIDITY).isBefore(now)) {
            last = new Finding(ask(), now);
        }
        return last.answers();
    }

    private boolean ask() {
        var request = HttpRequest.newBuilder(signOn.realm()).timeout(PATIENCE).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() < SERVER_ERROR;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Finding(boolean answers, Instant at) {}
}
