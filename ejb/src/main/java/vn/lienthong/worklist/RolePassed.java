package vn.lienthong.worklist;

import java.util.UUID;
import vn.lienthong.casefile.ParticipantRole;

/**
 * Whoever had a role in a case file has handed it over with their work; the feature that the case file belongs to follows,
 * in the same transaction.
 */
public record RolePassed(UUID caseFileId, ParticipantRole role, UUID toPost) {}
