package vn.lienthong.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/** Who drafted, checked and signed a document: one person has one hand in it. */
@Embeddable
class Hands {

    @ElementCollection
    @CollectionTable(name = "document_hand", joinColumns = @JoinColumn(name = "document_id"))
    private Set<Hand> taken = new HashSet<>();

    /** @throws BusinessRuleViolation {@link DocumentRule#FOUR_PEOPLE} for whoever took another step */
    void take(DraftingStep step, Actor by, Instant at) {
        var before = taken.stream()
                .filter(hand -> hand.officialId().equals(by.officialId()))
                .findFirst();
        before.filter(hand -> hand.step() != step).ifPresent(hand -> {
            throw new BusinessRuleViolation(DocumentRule.FOUR_PEOPLE, hand.name(), hand.step());
        });
        if (before.isEmpty()) {
            taken.add(new Hand(by.officialId(), by.name(), step, at));
        }
    }

    /** What was checked and signed is to be checked and signed again. */
    void keepDrafters() {
        taken.removeIf(hand -> hand.step() != DraftingStep.DRAFTED);
    }

    Set<Hand> all() {
        return Set.copyOf(taken);
    }
}
