package vn.lienthong.processmodel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the program calls by name in the models that come with it. Administrators change these models like any other, but a version
 * that lacks one of these names would stop the program's own work, so the gate refuses it. This is the only place where it is said;
 * {@code CalledModelTest} compares it with what the use cases say, {@code CalledCheckTest} with the models that are shipped.
 */
public enum CalledModel {
    DIRECTIVE(
            "directive",
            toldApart("issue-directive", "ISSUED", "RETURNED"),
            toldApart("revise-directive", "SENT", "WITHDRAWN")),
    SUPPLEMENT(
            "supplement",
            toldApart("issue-supplement", "ISSUED", "RETURNED"),
            toldApart("revise-supplement", "SENT", "WITHDRAWN")),
    AMENDMENT("amendment", anyOf("decide-amendment", "DECIDED")),
    ASSIGNMENT(
            "assignment",
            toldApart("accept-assignment", "ACCEPTED", "RETURNED", "REFUSED"),
            anyOf("carry-out-assignment", "HANDED_IN"),
            toldApart("approve-result", "APPROVED", "SENT_BACK"),
            toldApart("confirm-completion", "CONFIRMED", "REDO"),
            toldApart("readdress-assignment", "READDRESSED", "CANCELLED"),
            anyOf("check-in", "CHECKED_IN"),
            anyOf("give-input", "GIVEN"),
            anyOf("confirm-recall", "CONFIRMED"),
            message("recall")),
    EXTENSION(
            "extension",
            anyOf("advise-extension", "FOR", "AGAINST"),
            toldApart("decide-extension", "GRANTED", "REFUSED")),
    TRANSFER("transfer", toldApart("decide-transfer", "TRANSFERRED", "DECLINED")),
    DELAY("delay", toldApart("confirm-cause", "CONFIRMED", "REJECTED")),
    QUESTION("question", anyOf("answer-question", "ANSWERED")),
    DOCUMENT(
            "document",
            anyOf("draft-document", "SENT"),
            toldApart("check-content", "CHECKED", "RETURNED"),
            toldApart("check-form", "CHECKED", "RETURNED"),
            toldApart("sign-document", "SIGNED", "RETURNED"),
            toldApart("number-document", "NUMBERED", "RETURNED"),
            anyOf("issue-document", "ISSUED")),
    INCOMING(
            "incoming",
            toldApart("acknowledge-receipt", "RECEIVED", "REJECTED"),
            toldApart("assign-incoming", "ASSIGNED", "FINISHED"),
            toldApart("process-incoming", "FINISHED", "RETURNED")),
    TAKEBACK("takeback", anyOf("confirm-document-recall", "CONFIRMED", "REFUSED"));

    private final String key;
    private final List<Call> calls;

    CalledModel(String key, Call... calls) {
        this.key = key;
        this.calls = List.of(calls);
    }

    /** Empty for a model that does not come with the program. */
    public static Optional<CalledModel> of(String key) {
        return Stream.of(values()).filter(model -> model.key.equals(key)).findFirst();
    }

    /** Whether the program calls a step by that id, in whatever model: the gate lets none stand in another than its own. */
    public static boolean calls(String step) {
        return Stream.of(values())
                .flatMap(model -> model.steps().stream())
                .anyMatch(each -> each.id().equals(step));
    }

    public String key() {
        return key;
    }

    /** All the others. */
    public List<CalledModel> others() {
        return Stream.of(values()).filter(model -> model != this).toList();
    }

    public List<Step> steps() {
        return calls.stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
    }

    /** The names of the messages that the program sends. */
    public List<String> messages() {
        return calls.stream()
                .filter(Message.class::isInstance)
                .map(call -> ((Message) call).name())
                .toList();
    }

    private static Step toldApart(String step, String... words) {
        return new Step(step, Set.of(words), true);
    }

    private static Step anyOf(String step, String... words) {
        return new Step(step, Set.of(words), false);
    }

    private static Message message(String name) {
        return new Message(name);
    }

    /** Something that the program calls. */
    private sealed interface Call {}

    /**
     * A step of a person at which the program decides.
     *
     * @param words what it says there
     * @param toldApart whether each of the words means another way
     */
    public record Step(String id, Set<String> words, boolean toldApart) implements Call {}

    private record Message(String name) implements Call {}
}
