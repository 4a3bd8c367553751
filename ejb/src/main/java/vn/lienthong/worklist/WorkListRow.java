package vn.lienthong.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/**
 * A line of the work list.
 *
 * @param name the step's name in its model, shown where the bundles have no translation for {@code model.step}
 * @param openedAt since when the step waits
 * @param receivedAt since when it waits for the post that has it
 * @param dueOn may be null
 * @param holder who holds the post today; null for a vacant post
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
        Instant receivedAt,
        LocalDate dueOn,
        UUID postId,
        PostTitle postTitle,
        String holder) {

    WorkListRow(
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
            Instant receivedAt,
            LocalDate dueOn,
            UUID postId,
            String postTitle,
            String postTitleEn,
            String holder) {
        this(
                id,
                caseFileId,
                kind,
                number,
                title,
                model,
                step,
                name,
                unitName,
                openedAt,
                receivedAt,
                dueOn,
                postId,
                new PostTitle(postTitle, postTitleEn),
                holder);
    }

    public TimeClass timeClass(LocalDate today) {
        return TimeClass.of(dueOn, today);
    }
}
