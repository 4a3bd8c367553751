package vn.lienthong.web.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.feed.Deadline;
import vn.lienthong.feed.DeadlineList;
import vn.lienthong.mail.MailLanguage;

/** Read back by a library that knows the whole standard. */
class IcsCalendarTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final String TITLE =
            "Rà soát 16 tiêu chí; gồm \\ và, kể cả những tiêu chí chưa đạt của 99 xã, phường trong toàn tỉnh\nBáo cáo";

    private static String ics(String title) {
        var deadline = new Deadline(ID, CaseFileKind.ASSIGNMENT, "NV-1/2026", title, LocalDate.of(2026, 9, 30));
        var list = new DeadlineList("An", MailLanguage.VI, List.of(deadline), Instant.parse("2026-09-07T02:00:00Z"));
        return new IcsCalendar("https://lienthong.example", MailLanguage.VI).of(list);
    }

    private static VEvent event(String ics) {
        return Biweekly.parse(ics).first().getEvents().get(0);
    }

    @Test
    void aDeadlineIsAWholeDayUnderAnIdThatStays() {
        var event = event(ics(TITLE));

        assertThat(event.getUid().getValue()).isEqualTo(ID + "@lienthong");
        assertThat(ics(TITLE)).contains("DTSTART;VALUE=DATE:20260930\r\n", "DTEND;VALUE=DATE:20261001\r\n");
        assertThat(event.getUrl().getValue()).isEqualTo("https://lienthong.example/assignment.xhtml?id=" + ID);
    }

    @Test
    void commasSemicolonsBackslashesAndLineBreaksComeBackAsTheyWere() {
        assertThat(event(ics(TITLE)).getSummary().getValue()).endsWith(TITLE);
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoLetterIsCutInTwo() {
        var lines = ics(TITLE).split("\r\n");

        assertThat(lines).allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(lines).noneMatch(line -> line.contains("\uFFFD"));
    }

    @Test
    void aTitleCannotSmuggleInAnotherEvent() {
        var ics = ics("x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y");

        assertThat(Biweekly.parse(ics).first().getEvents()).hasSize(1);
    }

    @Test
    void theCalendarIsValid() {
        assertThat(Biweekly.parse(ics(TITLE))
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }
}
