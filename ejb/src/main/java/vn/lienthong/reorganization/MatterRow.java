package vn.lienthong.reorganization;

import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.ParticipantRole;

/**
 * A part in an open case file that would move.
 *
 * @param role as what the unit takes part; {@code null} while the case file is only drafted
 * @param unitId the unit that ends; {@code null} where only something that waits there moves
 * @param heirId the successor that would have it
 */
public record MatterRow(
        UUID caseFileId,
        String number,
        String title,
        CaseFileKind kind,
        ParticipantRole role,
        UUID unitId,
        UUID heirId) {

    MatterRow to(UUID heir) {
        return new MatterRow(caseFileId, number, title, kind, role, unitId, heir);
    }
}
