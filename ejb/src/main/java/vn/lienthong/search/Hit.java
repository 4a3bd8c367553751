package vn.lienthong.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;

/**
 * Something that was found.
 *
 * @param caseFileId where it lies; null for units and people
 * @param caseFileKind likewise
 * @param number of the case file, or the code of the unit; empty for people
 * @param title of the case file, or the name of the unit or person
 * @param snippet the text around the hit; empty where the title says it all
 * @param by who wrote or attached it, or the person's post; empty where nobody did
 * @param at when; null for units and people
 */
public record Hit(
        HitKind kind,
        UUID id,
        UUID caseFileId,
        CaseFileKind caseFileKind,
        String number,
        List<Piece> title,
        List<Piece> snippet,
        String by,
        Instant at) {}
