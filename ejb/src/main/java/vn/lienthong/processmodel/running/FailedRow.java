package vn.lienthong.processmodel.running;

import java.time.Instant;
import java.util.UUID;

/**
 * A step without people that failed until nobody tried it any more, as a list shows it.
 *
 * @param id names the failure
 * @param number of the case file
 * @param rule the key of the rule that was broken, perhaps with what fills its sentence; empty when it was no rule of the domain
 */
public record FailedRow(
        String id, UUID caseFileId, String number, int version, String step, String stepName, Instant at, String rule) {

    static FailedRow of(FailedStep failed, String number) {
        return new FailedRow(
                failed.id(),
                failed.caseFileId(),
                number,
                failed.version(),
                failed.step(),
                failed.stepName(),
                failed.at(),
                failed.rule());
    }
}
