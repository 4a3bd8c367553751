package vn.lienthong.processmodel.running;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A step of a case file that waits by a version of a model; what the case file is about is only for those who may see it. */
public record RunningRow(
        UUID workItemId,
        UUID caseFileId,
        String number,
        int version,
        String step,
        String name,
        Instant openedAt,
        LocalDate dueOn) {}
