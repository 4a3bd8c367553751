package vn.lienthong.notification;

import java.time.Instant;
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
        boolean read) {}
