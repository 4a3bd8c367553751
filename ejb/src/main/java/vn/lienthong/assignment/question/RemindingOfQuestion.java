package vn.lienthong.assignment.question;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.lienthong.assignment.Light;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;

/** A timer reminds the post that was asked as soon as the day of the answer begins. */
@Stateless
public class RemindingOfQuestion {

    @Inject
    Questions questions;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    public Instant at(UUID question) {
        return Light.GREEN.at(questions.dueOn(question), clock.getZone());
    }

    /** What was settled meanwhile is left in peace. */
    public void remind(UUID id) {
        var question = questions.get(id);
        if (question.state() == QuestionState.OPEN) {
            notices.tell(questions.waitsFor(question), question.assignmentId(), NoticeEvent.QUESTION_DUE, id);
        }
    }
}
