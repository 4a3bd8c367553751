package vn.lienthong.worklist;

import java.util.UUID;

/** A process was to wait for a post that the unit, or any above it, does not have; what led there was refused. */
public record NobodyThere(UUID caseFileId, UUID unitId) {}
