package vn.lienthong.processmodel.running;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Running work is to move to another version.
 *
 * @param mapping for each step of the one version the step of the other that takes its place
 * @param caseFiles those that are to move; empty for all that run by the version
 */
public record Migrate(String model, int from, int to, Map<String, String> mapping, Set<UUID> caseFiles) {

    public Migrate {
        mapping = Map.copyOf(mapping);
        caseFiles = Set.copyOf(caseFiles);
    }
}
