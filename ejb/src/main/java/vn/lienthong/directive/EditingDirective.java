package vn.lienthong.directive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/** The guard before every change of a draft. */
@Dependent
class EditingDirective {

    @Inject
    Directives directives;

    @Inject
    DirectivePolicy policy;

    @Inject
    Visibility visibility;

    /** @throws BusinessRuleViolation when it is no draft any more, or the draft of somebody else */
    Directive open(UUID id, Actor by) {
        visibility.require(Directive.class, id, by);
        var directive = directives.get(id);
        directive.requireDraft();
        if (!policy.mayChange(by, directive)) {
            throw new BusinessRuleViolation(DirectiveRule.NOT_AUTHOR);
        }
        return directive;
    }
}
