package vn.lienthong.delegation;

import java.time.LocalDate;
import vn.lienthong.organization.Delegation;

/** Where a delegation stands on a day; computed, never stored. */
public enum DelegationState {
    COMING,
    RUNNING,
    OVER,
    REVOKED;

    static DelegationState of(Delegation delegation, LocalDate today) {
        if (delegation.revokedAt().isPresent()) {
            return REVOKED;
        }
        if (today.isAfter(delegation.to())) {
            return OVER;
        }
        return delegation.isInForceOn(today) ? RUNNING : COMING;
    }

    public boolean isOpen() {
        return this == COMING || this == RUNNING;
    }
}
