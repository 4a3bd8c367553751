package vn.lienthong.processmodel.running;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A step without people that failed until nobody tried it any more.
 *
 * @param id names the failure
 * @param refusal the rule that was broken; empty when it was no rule of the domain
 */
public record FailedStep(
        String id,
        UUID caseFileId,
        int version,
        String step,
        String stepName,
        Instant at,
        Optional<KeptRefusal> refusal) {}
