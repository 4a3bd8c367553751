package vn.lienthong.tryout.played;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.lienthong.assignment.AcceptingAssignment;
import vn.lienthong.assignment.ApprovingResult;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.ConfirmingCompletion;
import vn.lienthong.assignment.HandingIn;
import vn.lienthong.assignment.ReaddressingAssignment;
import vn.lienthong.assignment.RecallingAssignment;
import vn.lienthong.assignment.checkin.CheckInReport;
import vn.lienthong.assignment.checkin.CheckingIn;
import vn.lienthong.assignment.delay.CauseKind;
import vn.lienthong.assignment.delay.StateCause;
import vn.lienthong.assignment.delay.StatingCause;
import vn.lienthong.assignment.delay.ViewingCauses;
import vn.lienthong.assignment.input.AnsweringInput;
import vn.lienthong.assignment.input.GivingInput;
import vn.lienthong.assignment.input.InputState;
import vn.lienthong.assignment.input.ViewingInputs;
import vn.lienthong.casefile.Upload;
import vn.lienthong.organization.Actor;

/** The steps of an assignment. */
@Dependent
class PlayedAssignment implements PlayedSteps {

    static final String ACCEPT = "accept-assignment";
    private static final String READDRESS = "readdress-assignment";

    @Inject
    AcceptingAssignment accepting;

    @Inject
    ReaddressingAssignment readdressing;

    @Inject
    GivingInput giving;

    @Inject
    AnsweringInput answering;

    @Inject
    ViewingInputs inputs;

    @Inject
    HandingIn handingIn;

    @Inject
    CheckingIn checkingIn;

    @Inject
    ApprovingResult approving;

    @Inject
    StatingCause stating;

    @Inject
    ViewingCauses causes;

    @Inject
    ConfirmingCompletion confirming;

    @Inject
    RecallingAssignment recalling;

    @Inject
    Assignments assignments;

    @Inject
    PossibleChoices choices;

    @Override
    public Map<String, Consumer<Taken>> acts() {
        return Map.ofEntries(
                Map.entry(ACCEPT + " ACCEPTED", this::accept),
                Map.entry(ACCEPT + " RETURNED", at -> accepting.giveBack(at.workItem(), at.reason(), at.by())),
                Map.entry(ACCEPT + " REFUSED", at -> accepting.refuse(at.workItem(), at.reason(), at.by())),
                Map.entry(READDRESS + " READDRESSED", this::readdress),
                Map.entry(READDRESS + " CANCELLED", at -> readdressing.cancel(at.workItem(), at.reason(), at.by())),
                Map.entry("give-input", at -> giving.give(at.workItem(), at.words(), List.of(), at.by())),
                Map.entry("carry-out-assignment", this::handIn),
                Map.entry("check-in", this::checkIn),
                Map.entry("approve-result APPROVED", this::approve),
                Map.entry("approve-result SENT_BACK", at -> approving.sendBack(at.workItem(), at.reason(), at.by())),
                Map.entry(
                        "confirm-completion CONFIRMED", at -> confirming.confirm(at.workItem(), at.reason(), at.by())),
                Map.entry("confirm-completion REDO", at -> confirming.redo(at.workItem(), at.reason(), at.by())),
                Map.entry("confirm-recall", at -> recalling.confirm(at.workItem(), at.reason(), at.by())));
    }

    @Override
    public List<AskedField> asked(String step, UUID caseFile, Actor by) {
        return switch (step) {
            case ACCEPT -> List.of(AskedField.one("handler", choices.officers(lead(caseFile))));
            case READDRESS -> List.of(AskedField.one("lead", choices.agenciesBelow(issuer(caseFile))));
            default -> List.of();
        };
    }

    private void accept(Taken at) {
        var handler = at.filled().id("handler").orElseGet(() -> choices.firstOfficer(lead(at.caseFile())));
        accepting.accept(at.workItem(), handler, at.reason(), at.by());
    }

    private void readdress(Taken at) {
        var lead = at.filled().id("lead").orElseGet(() -> lead(at.caseFile()));
        readdressing.readdress(at.workItem(), lead, at.words(), at.by());
    }

    /** What coordinating units gave is taken up, as whoever hands in has to do before. */
    private void handIn(Taken at) {
        inputs.view(at.caseFile(), at.by()).stream()
                .filter(row -> row.state() == InputState.GIVEN)
                .flatMap(row -> row.given().stream())
                .forEach(given -> answering.takeUp(given.id(), "", at.by()));
        handingIn.handIn(at.workItem(), at.words(), file(at.words()), at.by());
    }

    private void checkIn(Taken at) {
        checkingIn.checkIn(at.workItem(), new CheckInReport(at.words(), "", List.of()), at.by());
    }

    /** What is late is said to be the unit's own doing, as the head has to say before. */
    private void approve(Taken at) {
        if (causes.missing(at.caseFile(), at.by())) {
            stating.state(at.caseFile(), new StateCause(CauseKind.SUBJECTIVE, at.words(), at.words()), at.by());
        }
        approving.approve(at.workItem(), at.reason(), at.by());
    }

    static List<Upload> file(String words) {
        return Stream.of(words)
                .map(each -> new Upload("chay-thu.txt", each.getBytes(UTF_8)))
                .toList();
    }

    private UUID lead(UUID assignment) {
        return assignments.get(assignment).leadUnitId().orElseThrow();
    }

    private UUID issuer(UUID assignment) {
        return assignments.get(assignment).issuerUnitId();
    }
}
