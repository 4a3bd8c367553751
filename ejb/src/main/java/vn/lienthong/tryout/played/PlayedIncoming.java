package vn.lienthong.tryout.played;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienthong.document.exchange.AcknowledgingReceipt;
import vn.lienthong.document.exchange.Deliveries;
import vn.lienthong.document.exchange.ExchangeCode;
import vn.lienthong.document.exchange.RecallingDocument;
import vn.lienthong.document.handling.AssigningIncoming;
import vn.lienthong.document.handling.ProcessingIncoming;
import vn.lienthong.organization.Actor;

/** The steps of a document where it comes in, and of its being taken back. */
@Dependent
class PlayedIncoming implements PlayedSteps {

    private static final String RECEIVE = "acknowledge-receipt";
    private static final String ASSIGN = "assign-incoming";
    private static final String PROCESS = "process-incoming";
    private static final String TAKE_BACK = "confirm-document-recall";

    @Inject
    AcknowledgingReceipt receiving;

    @Inject
    AssigningIncoming assigning;

    @Inject
    ProcessingIncoming processing;

    @Inject
    RecallingDocument recalling;

    @Inject
    Deliveries deliveries;

    @Inject
    PossibleChoices choices;

    @Override
    public Map<String, Consumer<Taken>> acts() {
        return Map.of(
                RECEIVE + " RECEIVED",
                at -> receiving.register(at.workItem(), at.reason(), at.by()),
                RECEIVE + " REJECTED",
                at -> receiving.reject(at.workItem(), at.reason(), at.by()),
                ASSIGN + " ASSIGNED",
                this::assign,
                ASSIGN + " FINISHED",
                at -> assigning.finish(at.workItem(), at.words(), at.by()),
                PROCESS + " FINISHED",
                at -> processing.finish(at.workItem(), at.words(), List.of(), at.by()),
                PROCESS + " RETURNED",
                at -> processing.giveBack(at.workItem(), at.reason(), at.by()),
                TAKE_BACK,
                this::answer);
    }

    @Override
    public List<AskedField> asked(String step, UUID caseFile, Actor by) {
        return switch (step) {
            case ASSIGN ->
                List.of(AskedField.one("handler", choices.officers(unit(caseFile))), AskedField.day("until"));
            case TAKE_BACK ->
                List.of(AskedField.one("answer", PossibleChoices.words(ExchangeCode.ACCEPTED, ExchangeCode.REFUSED)));
            default -> List.of();
        };
    }

    private void assign(Taken at) {
        var handler = at.filled().id("handler").orElseGet(() -> choices.firstOfficer(unit(at.caseFile())));
        assigning.assign(at.workItem(), handler, at.reason(), at.filled().day("until"), at.by());
    }

    private void answer(Taken at) {
        if (at.filled().says("answer", ExchangeCode.REFUSED.name())) {
            recalling.refuse(at.workItem(), at.reason(), at.by());
        } else {
            recalling.confirm(at.workItem(), at.reason(), at.by());
        }
    }

    private UUID unit(UUID delivery) {
        return deliveries.get(delivery).unitId();
    }
}
