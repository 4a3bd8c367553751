package vn.lienthong.journey;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Several people who do something at the same instant: each stands ready before the first may begin. */
final class AtOnce {

    private AtOnce() {}

    static List<HttpResponse<String>> send(int times, HttpRequest request) {
        return send(IntStream.range(0, times).mapToObj(i -> request).toList());
    }

    /** The answers, in the order of the requests. */
    static List<HttpResponse<String>> send(List<HttpRequest> requests) {
        var ready = new CyclicBarrier(requests.size());
        var people = Executors.newFixedThreadPool(requests.size());
        try {
            var answers = requests.stream()
                    .map(request -> CompletableFuture.supplyAsync(
                            () -> {
                                await(ready);
                                return Program.send(request);
                            },
                            people))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        } finally {
            people.shutdown();
        }
    }

    /** How often each status came. */
    static Map<Integer, Long> statuses(List<HttpResponse<String>> answers) {
        return answers.stream().collect(groupingBy(HttpResponse::statusCode, counting()));
    }

    private static void await(CyclicBarrier ready) {
        try {
            ready.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
