package vn.lienthong.processmodel.running;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Running work is to move to another version.
 *
 * @param mapping for each step of the one version the step of the other that takes its place; in the order of their ids
 * @param caseFiles those that are to move; empty for all that run by the version
 */
public record Migrate(String model, int from, int to, Map<String, String> mapping, Set<UUID> caseFiles) {

    public Migrate {
        mapping = Collections.unmodifiableSortedMap(new TreeMap<>(mapping));
        caseFiles = Set.copyOf(caseFiles);
    }
}
