package vn.lienthong.directive.clause;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.directive.Directive;
import vn.lienthong.directive.DirectivePolicy;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.directive.Directives;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/**
 * The office writes down the clauses of its directive: while it is a draft, and after issue to correct or complete them.
 * Whoever edits holds the directive, so that two at once cannot enter the same clause twice.
 */
@Stateless
public class EditingClauses {

    @Inject
    Directives directives;

    @Inject
    DirectivePolicy policy;

    @Inject
    Clauses clauses;

    @Inject
    CarryingOutClauses carryingOut;

    @Inject
    Visibility visibility;

    @Inject
    Timeline timeline;

    /**
     * Adds them after those that are there, all or none.
     *
     * @throws BusinessRuleViolation {@link DirectiveRule#CLAUSE_NUMBER_REQUIRED}, {@link DirectiveRule#CLAUSE_TEXT_REQUIRED},
     *     {@link DirectiveRule#CLAUSE_NUMBER_TAKEN}, {@link DirectiveRule#NO_CLAUSE}
     * @throws NotFound when the person may not see the directive
     */
    public List<UUID> add(UUID directiveId, List<ClauseText> texts, Actor by) {
        hold(directiveId, by);
        if (texts.isEmpty()) {
            throw new BusinessRuleViolation(DirectiveRule.NO_CLAUSE);
        }
        var added = texts.stream().map(text -> added(directiveId, text)).toList();
        note(directiveId, texts.stream().map(ClauseText::number).toList(), by);
        return added;
    }

    private UUID added(UUID directiveId, ClauseText text) {
        var number = new ClauseNumber(text.number());
        requireFree(directiveId, number);
        var clause = new Clause(directiveId, clauses.nextPosition(directiveId), number, text.content());
        clauses.add(clause);
        carryingOut.adopt(clause);
        return clause.id();
    }

    /** @param version as the person saw it */
    public void change(UUID clauseId, long version, ClauseText text, Actor by) {
        var clause = hold(clauseId, version, by);
        var number = new ClauseNumber(text.number());
        if (!number.key().equals(clause.numberKey())) {
            requireFree(clause.directiveId(), number);
        }
        clause.write(number, text.content());
        carryingOut.renumber(clause, by);
        carryingOut.adopt(clause);
        note(clause.directiveId(), List.of(number.text()), by);
    }

    /** @throws BusinessRuleViolation {@link DirectiveRule#CLAUSE_HAS_ASSIGNMENTS} */
    public void remove(UUID clauseId, long version, Actor by) {
        var clause = hold(clauseId, version, by);
        carryingOut.requireNone(clause);
        clauses.remove(clause);
        note(clause.directiveId(), List.of(clause.number()), by);
    }

    /** Nothing has to be done for it, and the reader learns why. */
    public void exempt(UUID clauseId, long version, String reason, Actor by) {
        var clause = hold(clauseId, version, by);
        carryingOut.requireNone(clause);
        clause.exempt(reason);
        note(clause.directiveId(), List.of(clause.number() + " – " + reason.strip()), by);
    }

    public void require(UUID clauseId, long version, Actor by) {
        var clause = hold(clauseId, version, by);
        clause.require();
        note(clause.directiveId(), List.of(clause.number()), by);
    }

    /** Puts it one place earlier or later. */
    public void move(UUID clauseId, boolean earlier, Actor by) {
        var clause = clauses.get(clauseId);
        hold(clause.directiveId(), by);
        var all = clauses.of(clause.directiveId());
        var place = all.indexOf(clause);
        var other = place + (earlier ? -1 : 1);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).moveTo(i == place ? other + 1 : i == other ? place + 1 : i + 1);
        }
    }

    private Clause hold(UUID clauseId, long version, Actor by) {
        var clause = clauses.get(clauseId);
        hold(clause.directiveId(), by);
        clause.requireVersion(version);
        return clause;
    }

    private void hold(UUID directiveId, Actor by) {
        visibility.require(Directive.class, directiveId, by);
        var directive = directives.lock(directiveId);
        if (!policy.monitorsForItsOffice(by, directive)) {
            throw new BusinessRuleViolation(DirectiveRule.NOT_ITS_OFFICE);
        }
        if (!policy.mayEditClauses(by, directive)) {
            throw new BusinessRuleViolation(DirectiveRule.WRONG_STATE, directive.state());
        }
    }

    private void requireFree(UUID directiveId, ClauseNumber number) {
        if (clauses.find(directiveId, number.key()).isPresent()) {
            throw new BusinessRuleViolation(DirectiveRule.CLAUSE_NUMBER_TAKEN, number.text());
        }
    }

    private void note(UUID directiveId, List<String> numbers, Actor by) {
        timeline.note(directiveId, TimelineEvent.CLAUSES_CHANGED, String.join(", ", numbers), by);
    }
}
