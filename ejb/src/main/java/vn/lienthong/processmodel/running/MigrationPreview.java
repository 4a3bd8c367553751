package vn.lienthong.processmodel.running;

import java.util.Map;
import java.util.Set;

/**
 * What a move would do, and what stands against it.
 *
 * @param caseFiles how many would move
 * @param mapping for each step of the one version the step of the other that would take its place
 * @param missing the steps at which work stands and for which none of the other version is named
 * @param faults steps that cannot take each other's place, each with the one that it was to take the place of
 * @param passed the steps at which work stands and which other posts take in the other version
 */
public record MigrationPreview(
        int caseFiles,
        Map<String, String> mapping,
        Set<String> missing,
        Map<String, String> faults,
        Set<String> passed) {

    /** Whether it may begin. */
    public boolean fits() {
        return caseFiles > 0 && missing.isEmpty() && faults.isEmpty();
    }
}
