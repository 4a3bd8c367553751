package vn.lienthong.workflows.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.question.RemindingOfQuestion;
import vn.lienthong.workflows.step.Steps;

/** Remembers which questions were reminded of. */
public class RecordedQuestion extends RemindingOfQuestion {

    static final Instant DUE = Instant.parse("2026-09-09T17:00:00Z");

    final List<UUID> reminded = new ArrayList<>();
    Instant due = DUE;

    public static Steps steps() {
        return steps(new RecordedQuestion());
    }

    static Steps steps(RecordedQuestion reminding) {
        var steps = new QuestionSteps();
        steps.reminding = reminding;
        return steps;
    }

    @Override
    public Instant at(UUID question) {
        return due;
    }

    @Override
    public void remind(UUID question) {
        reminded.add(question);
    }
}
