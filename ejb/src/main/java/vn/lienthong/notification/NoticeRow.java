package vn.lienthong.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;

/** A notice as its reader sees it. */
public record NoticeRow(
        UUID id,
        UUID caseFileId,
        CaseFileKind kind,
        String number,
        String title,
        NoticeEvent event,
        Instant at,
        boolean read) {

    /** The page on which the reader does something about it. */
    public String address() {
        return event == NoticeEvent.WEBHOOK_DISABLED
                ? "/webhooks.xhtml"
                : "/%s.xhtml?id=%s".formatted(page(), caseFileId);
    }

    private String page() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
