package vn.lienthong.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.UnitName;
import vn.lienthong.organization.WrittenDecision;

/**
 * A notice as its reader sees it.
 *
 * @param postId the post that was told
 * @param caseFile what it is about, unless that is a delegation
 * @param lent from where they read it, where the post is another's
 */
public record NoticeRow(
        UUID id,
        UUID postId,
        NoticeEvent event,
        Instant at,
        boolean read,
        Optional<NoticedCaseFile> caseFile,
        Optional<NoticedDelegation> delegation,
        Optional<Seat> lent) {

    /** As a query finds it: what belongs to the one or to the other is null. */
    NoticeRow(
            UUID id,
            UUID postId,
            NoticeEvent event,
            Instant at,
            boolean read,
            UUID caseFileId,
            CaseFileKind kind,
            String number,
            String title,
            UUID delegationId,
            SigningCapacity capacity,
            String postTitle,
            String postTitleEn,
            UnitName unit,
            LocalDate from,
            LocalDate to,
            WrittenDecision decision,
            String givenBy,
            String endedBy) {
        this(
                id,
                postId,
                event,
                at,
                read,
                Optional.ofNullable(caseFileId).map(file -> new NoticedCaseFile(file, kind, number, title)),
                Optional.ofNullable(delegationId)
                        .map(handed -> new NoticedDelegation(
                                handed,
                                capacity,
                                new PostTitle(postTitle, postTitleEn),
                                unit,
                                from,
                                to,
                                Optional.ofNullable(decision),
                                givenBy,
                                Optional.ofNullable(endedBy).orElse(""))),
                Optional.empty());
    }

    /** As the person reads it, perhaps for another post. */
    public NoticeRow readBy(Actor by) {
        return new NoticeRow(id, postId, event, at, read, caseFile, delegation, by.lentSeatAt(postId));
    }

    /** The page on which the reader does something about it; of a delegation the list of theirs. */
    public String address() {
        return event == NoticeEvent.WEBHOOK_DISABLED
                ? "/webhooks.xhtml"
                : caseFile.map(NoticedCaseFile::address).orElse("/delegations.xhtml#delegations-title");
    }
}
