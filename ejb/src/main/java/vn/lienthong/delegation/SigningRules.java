package vn.lienthong.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.Units;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.organization.WrittenDecision;
import vn.lienthong.rule.BusinessRuleViolation;

/** Who may sign in which capacity for whom (Decree 30/2020). */
@Dependent
class SigningRules {

    @Inject
    Units units;

    /** @throws BusinessRuleViolation {@link DelegationRule}: the capacity does not fit the two posts or lacks what it needs */
    void check(GrantDelegation command, Post principal, Post delegate) {
        switch (command.capacity()) {
            case COLLECTIVE -> throw new BusinessRuleViolation(DelegationRule.COLLECTIVE_IS_NOT_HANDED_OVER);
            case DEPUTY -> checkDeputy(principal, delegate);
            case ORDER -> checkOrder(principal, delegate);
            case DELEGATED -> checkDelegated(command, principal, delegate);
            case SUBSTITUTE -> checkSubstitute(principal, delegate);
        }
    }

    /** In which capacity somebody could do all the work of the post while its holder is away. */
    SigningCapacity forAbsence(Post principal, Post delegate) {
        if (principal.kind() != PostKind.HEAD) {
            return SigningCapacity.SUBSTITUTE;
        }
        return delegate.kind() == PostKind.HEAD ? SigningCapacity.ORDER : SigningCapacity.DEPUTY;
    }

    /** Whether somebody could do all the work of the post while its holder is away, in the capacity that fits the two posts. */
    boolean fitsAbsence(Post principal, Post delegate) {
        return switch (forAbsence(principal, delegate)) {
            case DEPUTY -> isDeputyOf(principal, delegate);
            case ORDER -> isHeadBelow(principal, delegate);
            case SUBSTITUTE -> mayStandIn(principal, delegate) && sameAgency(principal, delegate);
            case COLLECTIVE, DELEGATED -> false;
        };
    }

    private static void checkDeputy(Post principal, Post delegate) {
        require(principal.kind() == PostKind.HEAD, DelegationRule.ONLY_FOR_A_HEAD);
        require(isDeputyOf(principal, delegate), DelegationRule.ONLY_A_DEPUTY_OF_THE_UNIT);
    }

    private static boolean isDeputyOf(Post principal, Post delegate) {
        return delegate.kind() == PostKind.DEPUTY && sameUnit(principal, delegate);
    }

    private void checkOrder(Post principal, Post delegate) {
        require(principal.kind() == PostKind.HEAD, DelegationRule.ONLY_FOR_A_HEAD);
        require(isHeadBelow(principal, delegate), DelegationRule.ONLY_A_HEAD_BELOW);
    }

    private boolean isHeadBelow(Post principal, Post delegate) {
        return delegate.kind() == PostKind.HEAD
                && !sameUnit(principal, delegate)
                && units.isWithin(delegate.unit().id(), principal.unit().id());
    }

    private void checkDelegated(GrantDelegation command, Post principal, Post delegate) {
        require(principal.kind() == PostKind.HEAD, DelegationRule.ONLY_FOR_A_HEAD);
        var within = units.isWithin(delegate.unit().id(), principal.unit().agencyId());
        require(within, DelegationRule.ONLY_WITHIN_THE_AGENCY);
        checkWritten(command.decision(), command);
        var limited = !command.matter().isBlank() && !command.scope().equals(WorkScope.WHOLE);
        require(limited, DelegationRule.MATTER_REQUIRED);
    }

    private static void checkWritten(Optional<WrittenDecision> decision, GrantDelegation command) {
        var written = decision.filter(each -> !each.number().isBlank())
                .orElseThrow(() -> new BusinessRuleViolation(DelegationRule.DECISION_REQUIRED));
        require(!written.date().isAfter(command.from()), DelegationRule.DECISION_AFTER_BEGINNING);
    }

    private static void checkSubstitute(Post principal, Post delegate) {
        require(principal.kind() != PostKind.HEAD, DelegationRule.HEAD_NEEDS_A_CAPACITY);
        require(mayStandIn(principal, delegate), DelegationRule.ONLY_A_LEADER_OF_THE_UNIT);
        require(sameAgency(principal, delegate), DelegationRule.ONLY_WITHIN_THE_AGENCY);
    }

    private static boolean mayStandIn(Post principal, Post delegate) {
        var leads = delegate.kind() == PostKind.HEAD || delegate.kind() == PostKind.DEPUTY;
        return principal.kind() != PostKind.DEPUTY || leads && sameUnit(principal, delegate);
    }

    private static boolean sameAgency(Post principal, Post delegate) {
        return principal.unit().agencyId().equals(delegate.unit().agencyId());
    }

    private static boolean sameUnit(Post principal, Post delegate) {
        return principal.unit().id().equals(delegate.unit().id());
    }

    private static void require(boolean kept, DelegationRule rule) {
        if (!kept) {
            throw new BusinessRuleViolation(rule);
        }
    }
}
