package vn.lienthong.directive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/** The guard before every change of a draft. */
@Dependent
public class EditingDirective {

    @Inject
    Directives directives;

    @Inject
    DirectivePolicy policy;

    @Inject
    Visibility visibility;

    /**
     * The same for its assignments, which are also added once it is in force.
     *
     * @throws BusinessRuleViolation {@link DirectiveRule#SUPPLEMENT_SENT} while what was added is being decided on
     */
    Directive openForCutting(UUID id, Actor by) {
        visibility.require(Directive.class, id, by);
        var directive = directives.lock(id);
        if (directive.state() != DirectiveState.ISSUED) {
            return open(id, by);
        }
        if (!by.holds(directive.authorPostId())) {
            throw new BusinessRuleViolation(DirectiveRule.NOT_AUTHOR);
        }
        if (!policy.mayCut(by, directive)) {
            throw new BusinessRuleViolation(DirectiveRule.SUPPLEMENT_SENT);
        }
        return directive;
    }

    /** @throws BusinessRuleViolation when it is no draft any more, or the draft of somebody else */
    public Directive open(UUID id, Actor by) {
        visibility.require(Directive.class, id, by);
        var directive = directives.get(id);
        directive.requireDraft();
        if (!policy.mayChange(by, directive)) {
            throw new BusinessRuleViolation(DirectiveRule.NOT_AUTHOR);
        }
        return directive;
    }
}
