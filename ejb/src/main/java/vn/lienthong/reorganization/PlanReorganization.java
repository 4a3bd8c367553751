package vn.lienthong.reorganization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What an administrator draws up.
 *
 * @param legalBasis the decision that it carries out, such as a resolution with its number and date
 * @param units those that are merged, split or renamed; a merger's survivor may be among them
 * @param successors the first is the one for whatever nothing else is chosen
 */
public record PlanReorganization(
        ReorganizationKind kind,
        String name,
        String legalBasis,
        LocalDate effectiveOn,
        Set<UUID> units,
        List<SuccessorDetails> successors) {

    public PlanReorganization {
        units = Set.copyOf(units);
        successors = List.copyOf(successors);
    }
}
