package vn.lienthong.notification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.UnitName;
import vn.lienthong.organization.WrittenDecision;

/**
 * The delegation that a notice is about.
 *
 * @param post whose work was handed to the reader
 * @param decision the written decision, where the capacity asks for one
 * @param endedBy who revoked it; empty as long as nobody did
 */
public record NoticedDelegation(
        UUID id,
        SigningCapacity capacity,
        PostTitle post,
        UnitName unit,
        LocalDate from,
        LocalDate to,
        Optional<WrittenDecision> decision,
        String givenBy,
        String endedBy) {}
