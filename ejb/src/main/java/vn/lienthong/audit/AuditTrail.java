package vn.lienthong.audit;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Signature;

/** Notes who did what, for ever: the notes join the caller's transaction and become a link of an unbroken chain. */
@Stateless
public class AuditTrail {

    @Inject
    PendingNotes pending;

    @Inject
    Clock clock;

    /** Notes an action that is about to succeed; the note disappears with the transaction that fails. */
    @TransactionAttribute(MANDATORY)
    public void record(Actor by, String action, UUID caseFileId, String detail) {
        pending.add(Note.of(by, action, Optional.ofNullable(caseFileId), detail, Instant.now(clock)));
    }

    /** The same for what was done from a certain post, perhaps for another. */
    @TransactionAttribute(MANDATORY)
    public void record(Actor by, Signature signature, String action, UUID caseFileId, String detail) {
        pending.add(Note.of(
                by, Optional.of(signature), action, Optional.ofNullable(caseFileId), detail, Instant.now(clock)));
    }

    /** Notes that somebody reached for what they may not see; stays although the caller's transaction is rolled back. */
    @TransactionAttribute(REQUIRES_NEW)
    public void denied(Actor by, String subject, Object id) {
        pending.add(Note.of(by, "DENIED", Optional.empty(), subject + " " + id, Instant.now(clock)));
    }
}
