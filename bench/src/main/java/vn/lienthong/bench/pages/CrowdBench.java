package vn.lienthong.bench.pages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import vn.lienthong.bench.Times;

/** Measures pages while many officials are at work: each opens one, reads for some seconds, and opens the next. */
final class CrowdBench {

    private static final int PEOPLE = 50;
    private static final Duration LONG = Duration.ofSeconds(75);
    private static final Duration NOT_COUNTED = Duration.ofSeconds(15);

    /** Milliseconds until the next page: five seconds on the average. */
    private static final int SHORTEST = 2_000;

    private static final int LONGEST = 8_000;

    private final List<Visitor> people;
    private final List<String> pages;
    private final Collection<Long> nanos = new ConcurrentLinkedQueue<>();
    private long begun;

    /** @param accounts taken in turn @param pages taken by lot */
    CrowdBench(List<String> accounts, List<String> pages) {
        this.pages = pages;
        this.people = new ArrayList<>();
        for (var number = 0; number < PEOPLE; number++) {
            people.add(Visitor.signedIn(accounts.get(number % accounts.size())));
        }
    }

    static String head() {
        return "%-44s | %9s | %9s | %10s".formatted("all at once", "p50 ms", "p95 ms", "pages/s");
    }

    String row() {
        begun = System.nanoTime();
        var threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            var visits = new ArrayList<java.util.concurrent.Future<?>>();
            for (var number = 0; number < PEOPLE; number++) {
                var person = people.get(number);
                var lot = new Random(number);
                visits.add(threads.submit(() -> work(person, lot)));
            }
            for (var visit : visits) {
                visit.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
        var times = new Times(nanos.stream().mapToLong(Long::longValue).toArray());
        return "%-44s | %9.1f | %9.1f | %10.1f"
                .formatted(
                        PEOPLE + " officials at work",
                        times.percentile(50),
                        times.percentile(95),
                        (double) nanos.size() / LONG.minus(NOT_COUNTED).toSeconds());
    }

    private void work(Visitor person, Random lot) {
        while (sinceBegin().compareTo(LONG) < 0) {
            read(lot);
            var asked = System.nanoTime();
            person.page(pages.get(lot.nextInt(pages.size())));
            if (sinceBegin().compareTo(NOT_COUNTED) > 0) {
                nanos.add(System.nanoTime() - asked);
            }
        }
    }

    private Duration sinceBegin() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void read(Random lot) {
        try {
            Thread.sleep(lot.nextInt(SHORTEST, LONGEST));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
