package vn.lienthong.casefile.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.ProcessDiagram;
import vn.lienthong.casefile.TimelineRow;

/**
 * The work file of a matter as Decree 30/2020 wants it kept, without the contents of its files.
 *
 * @param history oldest first
 * @param files every version of every file, in the order in which they came
 * @param process empty as long as none was started
 */
public record WorkFile(
        UUID id,
        CaseFileKind kind,
        String number,
        String title,
        Instant openedAt,
        Optional<Instant> closedAt,
        Optional<LocalDate> dueOn,
        List<Part> parts,
        List<TimelineRow> history,
        List<AttachmentRow> files,
        Optional<ProcessDiagram> process) {}
