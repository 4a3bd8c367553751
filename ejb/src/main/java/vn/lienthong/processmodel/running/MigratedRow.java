package vn.lienthong.processmodel.running;

import java.util.Optional;
import java.util.UUID;

/**
 * What became of one case file.
 *
 * @param refusal the rule for which it stayed, as it is kept; {@code null} where it moved
 */
public record MigratedRow(UUID caseFileId, String number, ItemState state, String refusal) {

    /** Empty where it moved. */
    public Optional<KeptRefusal> stayed() {
        return Optional.ofNullable(refusal).flatMap(KeptRefusal::parse);
    }
}
