package vn.lienthong.organization;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Remembers that an account was refused because the person is tied to another, although the sign-in fails. */
@Stateless
public class AccountConflicts {

    @Inject
    Officials officials;

    @Inject
    Clock clock;

    @TransactionAttribute(REQUIRES_NEW)
    public void note(UUID officialId) {
        officials.get(officialId).refusedAnother(clock.instant());
    }
}
