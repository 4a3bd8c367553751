package vn.lienthong.mail;

import static java.util.function.Predicate.not;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Actors;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListFilter;
import vn.lienthong.worklist.WorkListRow;
import vn.lienthong.worklist.WorkListSort;

/** Looks up what a mail is to say, in a short transaction, as things stand when its turn has come. */
@Stateless
public class ReadingLetters {

    private static final NoticeFilter UNREAD = new NoticeFilter(true, Optional.empty());
    private static final int SHOWN = 5;
    private static final int MOST_FRESH = 200;
    private static final int MOST_COLLECTED = 20;

    @Inject
    Officials officials;

    @Inject
    Actors actors;

    @Inject
    MailSettings settings;

    @Inject
    Notices notices;

    @Inject
    CaseFiles caseFiles;

    @Inject
    WorkList workList;

    @Inject
    Clock clock;

    /** Empty when there is nothing to say any more. */
    public Optional<Letter> read(UUID officialId, String payload) {
        var order = MailOrder.parse(payload);
        return officials
                .find(officialId)
                .flatMap(reader -> order.notice()
                        .<Optional<Letter>>map(notice -> ofNotice(notice, reader))
                        .orElseGet(() -> ofDay(order, reader)));
    }

    private Optional<Letter> ofNotice(UUID id, Official reader) {
        return notices.find(id)
                .map(notice -> new Letter.OfNotice(
                        addressee(reader),
                        actors.of(reader, LocalDate.now(clock))
                                .map(notice::readBy)
                                .orElse(notice),
                        notice.caseFile()
                                .flatMap(file -> caseFiles.get(file.id()).dueOn())
                                .orElse(null)));
    }

    /** The digest of a day is said on that day or not at all. */
    private Optional<Letter> ofDay(MailOrder order, Official reader) {
        var today = LocalDate.now(clock);
        if (!order.day().equals(Optional.of(today))) {
            return Optional.empty();
        }
        return actors.of(reader, today)
                .map(by -> ofDay(today, order.since().orElseThrow(), reader, by))
                .filter(letter -> !letter.saysNothing())
                .map(letter -> letter);
    }

    private Letter.OfDay ofDay(LocalDate day, Instant since, Official reader, Actor by) {
        var counts = workList.counts(by);
        var collected = collected(since, reader, by);
        return new Letter.OfDay(
                addressee(reader),
                day,
                part(TimeClass.OVERDUE, counts.overdue(), by),
                part(TimeClass.DUE_SOON, counts.dueSoon(), by),
                fresh(since, by),
                collected,
                unread(collected, by),
                notices.unread(by));
    }

    private DigestPart part(TimeClass light, long total, Actor by) {
        var filter = new WorkListFilter(Optional.of(light), Optional.empty(), "");
        var first = total == 0 ? List.<WorkListRow>of() : workList.page(filter, WorkListSort.DUE, 0, SHOWN, by);
        return new DigestPart(total, first);
    }

    private DigestPart fresh(Instant since, Actor by) {
        var opened = workList.page(WorkListFilter.ALL, WorkListSort.NEWEST, 0, MOST_FRESH, by).stream()
                .filter(row -> !row.receivedAt().isBefore(since))
                .toList();
        return new DigestPart(opened.size(), opened.stream().limit(SHOWN).toList());
    }

    /** What came since the digest before: that one said what was there at its hour. */
    private List<NoticeRow> collected(Instant sinceDay, Official reader, Actor by) {
        var choices = settings.of(reader.id());
        var since = sinceDay.plus(Duration.ofHours(choices.digestHour().orElse(0)));
        return notices.told(choices.inDigest(), since, MOST_COLLECTED, by);
    }

    /** The first of the others. */
    private List<NoticeRow> unread(List<NoticeRow> collected, Actor by) {
        return notices.page(UNREAD, 0, SHOWN + collected.size(), by).stream()
                .filter(not(collected::contains))
                .limit(SHOWN)
                .toList();
    }

    private Addressee addressee(Official reader) {
        return new Addressee(
                reader.fullName(), reader.email(), settings.of(reader.id()).language());
    }
}
