package vn.lienthong.feed;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;

/**
 * A day in somebody's calendar.
 *
 * @param id of the work item or the assignment, so that a calendar program finds again what has moved
 * @param model and step of a work item; both null for an assignment as a whole
 */
public record Deadline(
        UUID id,
        UUID caseFileId,
        CaseFileKind kind,
        String number,
        String title,
        String model,
        String step,
        String stepName,
        LocalDate day) {

    /** Of an assignment as a whole. */
    public Deadline(UUID id, CaseFileKind kind, String number, String title, LocalDate day) {
        this(id, id, kind, number, title, null, null, null, day);
    }
}
