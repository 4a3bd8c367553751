package vn.lienthong.reorganization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reorganisation as lists show it. Who did what and when is {@code null} as long as nobody did.
 *
 * @param toMove how many case files are to move, known when it has begun
 * @param byItselfAt when it is carried out without a person at the earliest, if nothing stands against it
 */
public record ReorganizationHead(
        UUID id,
        long version,
        ReorganizationKind kind,
        String name,
        String legalBasis,
        LocalDate effectiveOn,
        ReorganizationState state,
        int toMove,
        int moved,
        String plannedBy,
        Instant plannedAt,
        Instant byItselfAt,
        String begunBy,
        Instant begunAt,
        Instant doneAt,
        String withdrawnBy,
        Instant withdrawnAt) {

    public boolean planned() {
        return state == ReorganizationState.PLANNED;
    }

    public boolean running() {
        return state == ReorganizationState.RUNNING;
    }
}
