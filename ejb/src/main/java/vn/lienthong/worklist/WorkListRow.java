package vn.lienthong.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.organization.UnitName;

/**
 * A line of the work list.
 *
 * @param name the step's name in its model, shown where the bundles have no translation for {@code model.step}
 * @param dueOn may be null
 * @param postId whose work it is
 */
public record WorkListRow(
        UUID id,
        UUID caseFileId,
        CaseFileKind kind,
        String number,
        String title,
        String model,
        String step,
        String name,
        UnitName unitName,
        Instant openedAt,
        LocalDate dueOn,
        UUID postId) {

    public TimeClass timeClass(LocalDate today) {
        return TimeClass.of(dueOn, today);
    }
}
