package vn.lienthong.tryout.played;

import static vn.lienthong.processmodel.CalledModel.DOCUMENT;
import static vn.lienthong.processmodel.CalledModel.INCOMING;
import static vn.lienthong.processmodel.CalledModel.TAKEBACK;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.Urgency;
import vn.lienthong.document.DocumentDetails;
import vn.lienthong.document.DocumentKind;
import vn.lienthong.document.DocumentPolicy;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.document.DraftingDocument;
import vn.lienthong.document.exchange.RecallingDocument;
import vn.lienthong.document.exchange.ViewingDeliveries;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;

/** A made-up document for signature; the same at one recipient; and taken back from there. */
@Dependent
class BeginningDocument implements PlayedBeginning {

    private static final String RECIPIENT = "recipient";

    @Inject
    DraftingDocument drafting;

    @Inject
    DocumentPolicy policy;

    @Inject
    RecallingDocument recalling;

    @Inject
    ViewingDeliveries deliveries;

    @Inject
    PossibleChoices choices;

    @Inject
    Units units;

    @Inject
    Playing playing;

    @Inject
    Holders holders;

    @Override
    public Set<String> models() {
        return Set.of(DOCUMENT.key(), INCOMING.key(), TAKEBACK.key());
    }

    @Override
    public PostKind usually() {
        return PostKind.OFFICER;
    }

    @Override
    public boolean ofWhoBegins(String model) {
        return model.equals(DOCUMENT.key());
    }

    @Override
    public List<AskedField> asked(String model, Actor beginner) {
        issuer(beginner);
        return List.of(AskedField.one(RECIPIENT, choices.agenciesBelow(top())));
    }

    @Override
    public BegunCase begin(String model, MadeUp madeUp, Actor beginner) {
        var issuer = issuer(beginner).id();
        var document = drafting.draft(details(madeUp, issuer), List.of(), beginner);
        if (model.equals(DOCUMENT.key())) {
            return BegunCase.alone(document);
        }
        issue(document);
        if (model.equals(TAKEBACK.key())) {
            recalling.recall(document, madeUp.filled().words(), holders.headOf(issuer));
        }
        return new BegunCase(
                deliveries.receipts(document, beginner).rows().get(0).id(), document);
    }

    private void issue(UUID document) {
        playing.on(document, PlayedDocument.DRAFT, "DONE");
        playing.on(document, PlayedDocument.CONTENT, "CHECKED");
        playing.on(document, PlayedDocument.FORM, "CHECKED");
        playing.on(document, PlayedDocument.SIGN, "SIGNED");
        playing.on(document, PlayedDocument.NUMBER, "NUMBERED");
        playing.on(document, PlayedDocument.ISSUE, "DONE");
    }

    /** @throws BusinessRuleViolation {@link DocumentRule#MAY_NOT_DRAFT} */
    private Unit issuer(Actor by) {
        return policy.issuersFor(by).stream()
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(DocumentRule.MAY_NOT_DRAFT));
    }

    private DocumentDetails details(MadeUp madeUp, UUID issuer) {
        return new DocumentDetails(
                DocumentKind.PLAN,
                issuer,
                "",
                Urgency.NORMAL,
                Secrecy.OPEN,
                madeUp.title(),
                Set.of(recipient(madeUp, issuer)),
                Optional.empty());
    }

    private UUID recipient(MadeUp madeUp, UUID issuer) {
        return madeUp.filled()
                .id(RECIPIENT)
                .or(madeUp::unitId)
                .or(() -> choices.agenciesBelow(top()).stream()
                        .map(choice -> UUID.fromString(choice.value()))
                        .filter(unit -> !unit.equals(issuer))
                        .findFirst())
                .orElse(issuer);
    }

    private UUID top() {
        return units.top().orElseThrow().id();
    }
}
