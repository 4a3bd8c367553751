package vn.lienthong.assignment.question;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Upload;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The post that was asked answers, once, with files where they help. */
@Stateless
public class AnsweringQuestion {

    public static final String STEP = "answer-question";

    @Inject
    HandlingWorkItem handling;

    @Inject
    Assignments assignments;

    @Inject
    Questions questions;

    @Inject
    Timeline timeline;

    @Inject
    Attachments attachments;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation {@link QuestionRule#ANSWER_REQUIRED}, or what is wrong with a file */
    public void answer(UUID workItem, String text, List<Upload> files, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        if (text.isBlank()) {
            throw new BusinessRuleViolation(QuestionRule.ANSWER_REQUIRED);
        }
        var question = questions.lock(item.errand().orElseThrow());
        var pair = "“%s”\n%s".formatted(question.text(), text.strip());
        var entry = timeline.note(item.caseFileId(), TimelineEvent.QUESTION_ANSWERED, pair, by);
        attachments.keep(entry, files, by);
        question.answer(text.strip(), entry.id(), by.name(), clock.instant());
        notices.tell(question.askedByPost(), item.caseFileId(), NoticeEvent.QUESTION_ANSWERED);
        handling.decide(item, QuestionState.ANSWERED.name(), by);
    }
}
