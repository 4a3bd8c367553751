package vn.lienthong.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures what a question costs, one at a time and below HTTP: statements, and p50 and p95 as this program sees it and as the
 * database says it worked on it, planning included. What takes long is asked less often.
 */
final class ReadBench {

    private static final int WARM_UP = 20;
    private static final int MEASURED = 100;
    private static final long PATIENCE = 15_000_000_000L;

    /** How many statements this measurement itself adds to each question. */
    private static final int OWN = 2;

    private final MeasuredServer server;

    ReadBench(MeasuredServer server) {
        this.server = server;
    }

    static String head() {
        return "%-12s | %9s | %-38s | %5s | %10s | %9s | %9s | %9s | %9s"
                .formatted(
                        "asked of",
                        "items",
                        "question",
                        "times",
                        "statements",
                        "p50 ms",
                        "p95 ms",
                        "p50 in db",
                        "p95 in db");
    }

    List<String> rows(String whom, String database, int items, List<Question> questions) {
        return questions.stream()
                .map(question -> row(whom, database, items, question))
                .toList();
    }

    String row(String whom, String database, int items, Question question) {
        ask(question, database, WARM_UP);
        var before = server.effort();
        var asked = ask(question, database, MEASURED);
        var effort = server.effort().since(before);
        return "%-12s | %,9d | %-38s | %5d | %10.1f | %9.2f | %9.2f | %9.2f | %9.2f"
                .formatted(
                        whom,
                        items,
                        question.name(),
                        asked.size(),
                        effort.statementsPer(asked.size()) - OWN,
                        seen(asked).percentile(50),
                        seen(asked).percentile(95),
                        inDatabase(asked).percentile(50),
                        inDatabase(asked).percentile(95));
    }

    /** @param seen from here @param inDatabase what the server counted meanwhile; both in nanoseconds */
    private record Answer(long seen, long inDatabase) {}

    private List<Answer> ask(Question question, String database, int times) {
        var answers = new ArrayList<Answer>();
        var begun = System.nanoTime();
        while (answers.size() < times && System.nanoTime() - begun < PATIENCE) {
            var worked = server.worked(database);
            var asked = System.nanoTime();
            question.ask().run();
            var seen = System.nanoTime() - asked;
            answers.add(new Answer(seen, server.worked(database) - worked));
        }
        return answers;
    }

    private static Times seen(List<Answer> answers) {
        return new Times(answers.stream().mapToLong(Answer::seen).toArray());
    }

    private static Times inDatabase(List<Answer> answers) {
        return new Times(answers.stream().mapToLong(Answer::inDatabase).toArray());
    }
}
