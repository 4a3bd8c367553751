package vn.lienthong.tryout.played;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.delay.ConfirmingCause;
import vn.lienthong.assignment.extension.Advice;
import vn.lienthong.assignment.extension.AdvisingExtension;
import vn.lienthong.assignment.extension.DecidingExtension;
import vn.lienthong.assignment.extension.ViewingExtensions;
import vn.lienthong.assignment.question.AnsweringQuestion;
import vn.lienthong.assignment.transfer.DecidingTransfer;
import vn.lienthong.assignment.transfer.ViewingTransferRequests;
import vn.lienthong.organization.Actor;

/** The steps of what goes on beside an assignment: requests, causes of delay and questions. */
@Dependent
class PlayedRequests implements PlayedSteps {

    private static final String ADVISE = "advise-extension";
    private static final String EXTEND = "decide-extension";
    private static final String TRANSFER = "decide-transfer";

    @Inject
    AdvisingExtension advising;

    @Inject
    DecidingExtension extending;

    @Inject
    ViewingExtensions extensions;

    @Inject
    DecidingTransfer transferring;

    @Inject
    ViewingTransferRequests transfers;

    @Inject
    ConfirmingCause causes;

    @Inject
    AnsweringQuestion answering;

    @Inject
    Assignments assignments;

    @Inject
    PossibleChoices choices;

    @Override
    public Map<String, Consumer<Taken>> acts() {
        return Map.of(
                ADVISE,
                this::advise,
                EXTEND + " GRANTED",
                this::extend,
                EXTEND + " REFUSED",
                at -> extending.refuse(at.workItem(), at.reason(), at.by()),
                TRANSFER + " TRANSFERRED",
                this::transfer,
                TRANSFER + " DECLINED",
                at -> transferring.decline(at.workItem(), at.reason(), at.by()),
                "confirm-cause CONFIRMED",
                at -> causes.confirm(at.workItem(), at.reason(), at.by()),
                "confirm-cause REJECTED",
                at -> causes.reject(at.workItem(), at.reason(), at.by()),
                "answer-question",
                at -> answering.answer(at.workItem(), at.words(), List.of(), at.by()));
    }

    @Override
    public List<AskedField> asked(String step, UUID caseFile, Actor by) {
        return switch (step) {
            case ADVISE -> List.of(AskedField.one("advice", PossibleChoices.words(Advice.values())));
            case EXTEND -> List.of(AskedField.day("until"));
            case TRANSFER ->
                List.of(AskedField.one(
                        "lead", choices.agenciesBelow(assignments.get(caseFile).issuerUnitId())));
            default -> List.of();
        };
    }

    private void advise(Taken at) {
        var advice = at.filled().text("advice").map(Advice::valueOf).orElse(Advice.FOR);
        advising.advise(at.workItem(), advice, at.words(), at.by());
    }

    /** Until the day that was asked for, unless another is chosen. */
    private void extend(Taken at) {
        var until = at.filled()
                .day("until")
                .orElseGet(() -> extensions.of(at.caseFile(), at.by()).get(0).wanted());
        extending.grant(at.workItem(), until, at.reason(), at.by());
    }

    /** To the unit that was proposed, unless another is chosen. */
    private void transfer(Taken at) {
        var lead = at.filled()
                .id("lead")
                .orElseGet(() -> transfers.of(at.caseFile(), at.by()).get(0).wantedUnitId());
        transferring.transfer(at.workItem(), lead, at.reason(), at.by());
    }
}
