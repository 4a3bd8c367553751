package vn.lienthong.assignment.question;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.casefile.CaseFileClosed;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Participation;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;

/** Open questions end by themselves when their assignment does, or when a unit they concern no longer takes part. */
@Dependent
public class EndingQuestions {

    @Inject
    Questions questions;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    void end(@Observes CaseFileClosed closed) {
        endAll(closed.caseFileId());
    }

    /** Recalled work is not closed before its receiver confirms, but nobody has to answer about it any more. */
    public void endAll(UUID assignmentId) {
        questions.lockOpenOf(assignmentId).forEach(this::end);
    }

    /** The work goes to another unit: what the former one asked, or was asked, waits for nobody. */
    public void endOfThoseWhoLeft(UUID assignmentId) {
        var units = caseFiles.get(assignmentId).participations().stream()
                .map(Participation::unitId)
                .collect(Collectors.toSet());
        questions.lockOpenOf(assignmentId).stream()
                .filter(question -> concernsOneOutside(units, question))
                .forEach(this::end);
    }

    private boolean concernsOneOutside(Set<UUID> units, Question question) {
        return !units.contains(question.askedByUnit())
                || questions
                        .unitOf(question)
                        .filter(unit -> !units.contains(unit))
                        .isPresent();
    }

    private void end(Question question) {
        question.end(clock.instant());
        timeline.note(question.assignmentId(), TimelineEvent.QUESTION_ENDED, question.text());
        processes.endErrand(question.assignmentId(), question.id(), QuestionState.ENDED.name());
    }
}
