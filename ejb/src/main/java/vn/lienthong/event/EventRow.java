package vn.lienthong.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.TimelineEvent;

/**
 * An event with what other systems may know of its case file: no text, no names of people.
 *
 * @param state of the matter right after the event
 * @param units the codes of the units that take part
 */
public record EventRow(
        long seq,
        UUID id,
        UUID caseFileId,
        TimelineEvent event,
        Instant at,
        String state,
        CaseFileKind kind,
        String number,
        String title,
        List<String> units) {

    public EventRow(
            Long seq,
            UUID id,
            UUID caseFileId,
            TimelineEvent event,
            Instant at,
            String state,
            CaseFileKind kind,
            String number,
            String title) {
        this(seq, id, caseFileId, event, at, state, kind, number, title, List.of());
    }

    EventRow with(List<String> unitCodes) {
        return new EventRow(seq, id, caseFileId, event, at, state, kind, number, title, unitCodes);
    }

    /** For example {@code vn.lienthong.assignment.approved}. */
    public String type() {
        return new EventType(kind, event).code();
    }
}
