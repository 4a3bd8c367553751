package vn.lienthong.organization;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How much of a post's work somebody else does.
 *
 * @param steps the steps of process models, by their ids; empty for every step
 * @param matter the directive's case file with everything that belongs to it; empty for every matter
 */
public record WorkScope(Set<String> steps, Optional<UUID> matter) {

    /** All the work of a post. */
    public static final WorkScope WHOLE = new WorkScope(Set.of(), Optional.empty());

    public WorkScope {
        steps = Set.copyOf(steps);
    }

    public boolean isWhole() {
        return steps.isEmpty() && matter.isEmpty();
    }

    public boolean covers(String step, UUID matterId) {
        return (steps.isEmpty() || steps.contains(step)) && coversMatter(matterId);
    }

    /** Whether everything in the matter is covered, and not only certain steps. */
    public boolean coversAllOf(UUID matterId) {
        return steps.isEmpty() && coversMatter(matterId);
    }

    /** Whether one piece of work could fall to both. */
    public boolean overlaps(WorkScope other) {
        var sameStep =
                steps.isEmpty() || other.steps.isEmpty() || steps.stream().anyMatch(other.steps::contains);
        var sameMatter = matter.isEmpty() || other.matter.isEmpty() || matter.equals(other.matter);
        return sameStep && sameMatter;
    }

    private boolean coversMatter(UUID matterId) {
        return matter.isEmpty() || matter.get().equals(matterId);
    }
}
