package vn.lienthong.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.worklist.WorkListRow;

/**
 * A work item; dates are ISO 8601, {@code dueOn} is absent where nothing is due, {@code holder} where the post is vacant. The step
 * waits since {@code openedAt}, and for this post since {@code receivedAt}.
 */
public record WorkItemAnswer(
        UUID id,
        UUID caseFileId,
        String kind,
        String number,
        String title,
        String model,
        String step,
        String stepName,
        String unit,
        UUID postId,
        String post,
        String holder,
        Instant openedAt,
        Instant receivedAt,
        LocalDate dueOn,
        String light) {

    static WorkItemAnswer of(WorkListRow row, LocalDate today) {
        return new WorkItemAnswer(
                row.id(),
                row.caseFileId(),
                row.kind().name(),
                row.number(),
                row.title(),
                row.model(),
                row.step(),
                row.name(),
                row.unitName().vietnamese(),
                row.postId(),
                row.postTitle().vietnamese(),
                row.holder(),
                row.openedAt(),
                row.receivedAt(),
                row.dueOn(),
                row.timeClass(today).name());
    }
}
