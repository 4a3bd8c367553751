package vn.lienthong.delegation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Delegations;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** Whoever may hand over a post's work may take it back, at once; what was decided meanwhile stands, and whoever did it is told. */
@Stateless
public class RevokingDelegation {

    @Inject
    Delegations delegations;

    @Inject
    DelegationPolicy policy;

    @Inject
    TellingDelegate telling;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link DelegationRule#REASON_REQUIRED}; {@link DelegationRule#ALREADY_ENDED} when it is over or
     *     somebody revoked it
     * @throws NotFound when there is none that the person may revoke
     */
    public void revoke(UUID id, String reason, Actor by) {
        policy.requireToHandOver(delegations.get(id).post(), by);
        var delegation = delegations.lock(id);
        if (reason.isBlank()) {
            throw new BusinessRuleViolation(DelegationRule.REASON_REQUIRED);
        }
        if (!delegation.revoke(reason.strip(), by.name(), clock.instant(), LocalDate.now(clock))) {
            throw new BusinessRuleViolation(DelegationRule.ALREADY_ENDED);
        }
        telling.ended(delegation, by);
        audit.record(by, "DELEGATION_REVOKED", null, GrantingDelegation.told(delegation) + ": " + reason.strip());
    }
}
