package vn.lienthong.tryout.played;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienthong.directive.IssuingDirective;
import vn.lienthong.directive.SendingForIssue;
import vn.lienthong.directive.amendment.AmendmentAction;
import vn.lienthong.directive.amendment.AmendmentDecision;
import vn.lienthong.directive.amendment.ApplyingAmendment;
import vn.lienthong.directive.amendment.OpenWork;
import vn.lienthong.directive.amendment.ViewingAmendment;
import vn.lienthong.directive.supplement.IssuingSupplement;
import vn.lienthong.directive.supplement.SendingSupplement;
import vn.lienthong.organization.Actor;

/** The steps of a directive, of what is added to it, and of what it does to earlier ones. */
@Dependent
class PlayedDirective implements PlayedSteps {

    static final String ISSUE = "issue-directive";
    private static final String REVISE = "revise-directive";
    private static final String ISSUE_ADDED = "issue-supplement";
    private static final String REVISE_ADDED = "revise-supplement";
    private static final String AMEND = "decide-amendment";

    @Inject
    IssuingDirective issuing;

    @Inject
    SendingForIssue sending;

    @Inject
    IssuingSupplement supplementing;

    @Inject
    SendingSupplement sendingAdded;

    @Inject
    ApplyingAmendment applying;

    @Inject
    ViewingAmendment amended;

    @Override
    public Map<String, Consumer<Taken>> acts() {
        return Map.of(
                ISSUE + " ISSUED",
                at -> issuing.issue(at.workItem(), at.reason(), at.by()),
                ISSUE + " RETURNED",
                at -> issuing.sendBack(at.workItem(), at.reason(), at.by()),
                REVISE + " SENT",
                at -> sending.send(at.caseFile(), at.by()),
                REVISE + " WITHDRAWN",
                at -> sending.withdraw(at.workItem(), at.reason(), at.by()),
                ISSUE_ADDED + " ISSUED",
                at -> supplementing.issue(at.workItem(), at.reason(), at.by()),
                ISSUE_ADDED + " RETURNED",
                at -> supplementing.sendBack(at.workItem(), at.reason(), at.by()),
                REVISE_ADDED + " SENT",
                at -> sendingAdded.send(at.caseFile(), at.by()),
                REVISE_ADDED + " WITHDRAWN",
                at -> sendingAdded.withdraw(at.workItem(), at.reason(), at.by()),
                AMEND,
                this::amend);
    }

    @Override
    public List<AskedField> asked(String step, UUID caseFile, Actor by) {
        return AMEND.equals(step)
                ? List.of(AskedField.one("action", PossibleChoices.words(AmendmentAction.KEEP, AmendmentAction.CANCEL)))
                : List.of();
    }

    /** The same is done with all open work. */
    private void amend(Taken at) {
        var action = at.filled().text("action").map(AmendmentAction::valueOf).orElse(AmendmentAction.KEEP);
        var decisions = amended.openWork(at.caseFile(), at.by()).stream()
                .map(work -> decision(work, action))
                .toList();
        applying.apply(at.workItem(), decisions, at.by());
    }

    private static AmendmentDecision decision(OpenWork work, AmendmentAction action) {
        return new AmendmentDecision(
                work.id(),
                work.version(),
                action,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
