package vn.lienthong.organization;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Why a person works for a post that is not theirs.
 *
 * @param delegationId the delegation that says so
 * @param delegatePostId the post of their own to which the work was handed
 * @param principal who holds the post today; empty when it is vacant
 * @param decision the written decision, where the capacity asks for one
 * @param until the last day
 */
public record Mandate(
        UUID delegationId,
        UUID delegatePostId,
        SigningCapacity capacity,
        String principal,
        Optional<WrittenDecision> decision,
        WorkScope scope,
        LocalDate until) {}
