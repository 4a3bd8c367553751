package vn.lienthong.tryout.played;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.delay.CauseKind;
import vn.lienthong.assignment.delay.StateCause;
import vn.lienthong.assignment.delay.StatingCause;
import vn.lienthong.assignment.extension.AskingExtension;
import vn.lienthong.assignment.question.Addressee;
import vn.lienthong.assignment.question.AskQuestion;
import vn.lienthong.assignment.question.AskingQuestion;
import vn.lienthong.assignment.question.ViewingQuestions;
import vn.lienthong.assignment.transfer.AskingTransfer;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.organization.Actor;

/** The head of the unit that leads a made-up assignment asks for something, or says why it is late. */
@Dependent
class MakingRequest {

    private static final int MORE_DAYS = 5;

    @Inject
    AskingExtension extending;

    @Inject
    AskingTransfer transferring;

    @Inject
    StatingCause stating;

    @Inject
    AskingQuestion asking;

    @Inject
    ViewingQuestions questions;

    @Inject
    Assignments assignments;

    @Inject
    PossibleChoices choices;

    @Inject
    WorkingCalendars calendars;

    /** A working week more. */
    void extension(UUID assignment, String words, Actor head) {
        var deadline = assignments.get(assignment).deadline().orElseThrow();
        extending.ask(assignment, calendars.current().plusWorkingDays(deadline, MORE_DAYS), words, head);
    }

    /** To the first other unit that could get it. */
    void transfer(UUID assignment, String words, Actor head) {
        var now = assignments.get(assignment);
        var another = choices.agenciesBelow(now.issuerUnitId()).stream()
                .map(choice -> UUID.fromString(choice.value()))
                .filter(unit -> now.leadUnitId().filter(unit::equals).isEmpty())
                .findFirst();
        transferring.ask(assignment, another.orElse(null), words, head);
    }

    void cause(UUID assignment, String words, Actor head) {
        stating.state(assignment, new StateCause(CauseKind.OBJECTIVE, words, words), head);
    }

    /** The first who takes part and is there. */
    void question(UUID assignment, String words, Actor head) {
        var asked = questions.possible(assignment, head).stream()
                .filter(each -> !each.holder().isEmpty())
                .map(Addressee::postId)
                .findFirst();
        asking.ask(new AskQuestion(assignment, asked.orElse(null), words, Optional.empty()), head);
    }
}
