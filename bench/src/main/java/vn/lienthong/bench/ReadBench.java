package vn.lienthong.bench;

import java.util.List;
import java.util.stream.IntStream;

/** Measures what a question costs: statements, p50 and p95, from this program, below HTTP, one question at a time. */
final class ReadBench {

    private static final int WARM_UP = 20;
    private static final int MEASURED = 100;

    private final MeasuredServer server;

    ReadBench(MeasuredServer server) {
        this.server = server;
    }

    static String head() {
        return "%-12s | %9s | %-36s | %10s | %9s | %9s"
                .formatted("asked of", "items", "question", "statements", "p50 ms", "p95 ms");
    }

    List<String> rows(String whom, int items, List<Question> questions) {
        return questions.stream().map(question -> row(whom, items, question)).toList();
    }

    private String row(String whom, int items, Question question) {
        IntStream.range(0, WARM_UP).forEach(i -> question.ask().run());
        var before = server.effort();
        var times = new Times(IntStream.range(0, MEASURED)
                .mapToLong(i -> nanos(question.ask()))
                .toArray());
        var effort = server.effort().since(before);
        return "%-12s | %,9d | %-36s | %10.1f | %9.2f | %9.2f"
                .formatted(
                        whom,
                        items,
                        question.name(),
                        effort.statementsPer(MEASURED),
                        times.percentile(50),
                        times.percentile(95));
    }

    private static long nanos(Runnable ask) {
        var begun = System.nanoTime();
        ask.run();
        return System.nanoTime() - begun;
    }
}
