package vn.lienthong.mail;

import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.NoticedCaseFile;

/** The least that can be said. */
class PlainWording implements MailWording {

    @Override
    public Mail write(Letter letter) {
        var subject = letter instanceof Letter.OfDay day
                ? "DAY %s overdue %d soon %d new %d collected %s"
                        .formatted(
                                day.day(),
                                day.overdue().total(),
                                day.dueSoon().total(),
                                day.fresh().total(),
                                day.collected().stream().map(NoticeRow::event).toList())
                : subject((Letter.OfNotice) letter);
        return new Mail(subject, subject, "<p>" + subject + "</p>", "vi");
    }

    private static String subject(Letter.OfNotice letter) {
        var notice = letter.notice();
        return notice.event() + " "
                + notice.caseFile()
                        .map(NoticedCaseFile::title)
                        .orElseGet(
                                () -> notice.delegation().orElseThrow().post().vietnamese());
    }
}
