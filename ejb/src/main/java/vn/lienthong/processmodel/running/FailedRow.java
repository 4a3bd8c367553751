package vn.lienthong.processmodel.running;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A step without people that failed until nobody tried it any more, as a list shows it.
 *
 * @param id names the failure
 * @param number of the case file
 * @param refusal the rule that was broken; empty when it was no rule of the domain
 */
public record FailedRow(
        String id,
        UUID caseFileId,
        String number,
        int version,
        String step,
        String stepName,
        Instant at,
        Optional<KeptRefusal> refusal) {

    static FailedRow of(FailedStep failed, String number) {
        return new FailedRow(
                failed.id(),
                failed.caseFileId(),
                number,
                failed.version(),
                failed.step(),
                failed.stepName(),
                failed.at(),
                failed.refusal());
    }
}
