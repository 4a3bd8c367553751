package vn.lienthong.assignment.question;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.ConcernedPosts;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Told;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.HandlingWorkItem;

/** Who takes part in an assignment asks another's post, as often as needed, and may take a question back. */
@Stateless
public class AskingQuestion {

    static final String MODEL = "question";

    @Inject
    Assignments assignments;

    @Inject
    Questions questions;

    @Inject
    ConcernedPosts concernedPosts;

    @Inject
    Addressees addressees;

    @Inject
    AnswerDay days;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Visibility visibility;

    @Inject
    HandlingWorkItem handling;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link QuestionRule#NOT_YOURS_TO_ASK_ABOUT}; {@link QuestionRule#NOT_TO_BE_ASKED_NOW} for
     *     a draft, for what stands still and for what is closed; {@link QuestionRule#ASKED_ALREADY}; what is wrong with
     *     the addressee, the text or the day
     * @throws NotFound when the person may not see the assignment
     */
    public UUID ask(AskQuestion command, Actor by) {
        visibility.require(Assignment.class, command.assignmentId(), by);
        handling.hold(List.of(command.assignmentId()));
        var assignment = assignments.get(command.assignmentId());
        var file = caseFiles.get(assignment.id());
        var all = addressees.in(file, concernedPosts.of(file.id()));
        var asker = addressees
                .asker(all, file, by)
                .orElseThrow(() -> new BusinessRuleViolation(QuestionRule.NOT_YOURS_TO_ASK_ABOUT));
        requireAskable(assignment);
        var asked = addressee(command, all, file, by);
        var question = new Question(
                assignment.id(),
                asker,
                by.name(),
                asked.postId(),
                required(command.text()),
                days.of(command.dueOn(), assignment),
                clock.instant());
        send(question, asked, by);
        return question.id();
    }

    private void send(Question question, Addressee asked, Actor by) {
        if (questions.lockOpenOf(question.assignmentId()).stream().anyMatch(question::isSameAs)) {
            throw new BusinessRuleViolation(QuestionRule.ASKED_ALREADY);
        }
        questions.add(question);
        var told = Told.of("%s, %s: %s", asked.title(), asked.unit(), question.text());
        timeline.note(question.assignmentId(), TimelineEvent.QUESTION_ASKED, told, by);
        notices.tell(asked.postId(), question.assignmentId(), NoticeEvent.QUESTION_ASKED, question.id());
        processes.startBeside(MODEL, question.assignmentId(), question.errand(asked.unitId()));
    }

    /**
     * @return the assignment
     * @throws BusinessRuleViolation {@link QuestionRule#NOT_YOURS_TO_WITHDRAW}, {@link QuestionRule#SETTLED_ALREADY} when
     *     it was answered meanwhile, {@link QuestionRule#QUESTION_ENDED}
     * @throws NotFound when the person may not see the assignment
     */
    public UUID withdraw(UUID id, Actor by) {
        var of = questions.assignmentOf(id).orElseThrow(() -> new NotFound(Question.class, id));
        visibility.require(Question.class, of, by);
        handling.hold(List.of(of));
        var question = questions.lock(id);
        if (!by.holds(question.askedByPost(), caseFiles.get(of).matterId())) {
            throw new BusinessRuleViolation(QuestionRule.NOT_YOURS_TO_WITHDRAW);
        }
        question.withdraw(by.name(), clock.instant());
        timeline.note(of, TimelineEvent.QUESTION_WITHDRAWN, question.text(), by);
        notices.settled(of, id);
        notices.tell(questions.waitsFor(question), of, NoticeEvent.QUESTION_WITHDRAWN);
        processes.endErrand(of, id, QuestionState.WITHDRAWN.name());
        return of;
    }

    private static void requireAskable(Assignment assignment) {
        if (!ViewingQuestions.askable(assignment.state())) {
            throw new BusinessRuleViolation(QuestionRule.NOT_TO_BE_ASKED_NOW, assignment.state());
        }
    }

    private Addressee addressee(AskQuestion command, List<Addressee> all, CaseFile file, Actor by) {
        if (command.postId() == null) {
            throw new BusinessRuleViolation(QuestionRule.ADDRESSEE_REQUIRED);
        }
        return addressees.possible(all, file, by).stream()
                .filter(each -> each.postId().equals(command.postId()))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(QuestionRule.ADDRESSEE_NOT_POSSIBLE));
    }

    private static String required(String text) {
        if (text.isBlank()) {
            throw new BusinessRuleViolation(QuestionRule.QUESTION_TEXT_REQUIRED);
        }
        return text.strip();
    }
}
