package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CalendarIT {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void whatAChangeMovesIsShownBeforeAnythingIsSaved() {
        Plans.issued("Việc đếm theo lịch làm việc " + Plans.symbol(), "H05.08", "NONE");
        var year = LocalDate.now(VIETNAM).plusDays(3).getYear();
        var administrator = journey.signedIn("quantri").open("/calendar.xhtml?year=" + year);
        administrator.photograph("calendar-year");
        administrator.open("/calendar-edit.xhtml?year=" + year);
        var asItIs = administrator.field("calendar:csv").inputValue();
        administrator.fill("calendar:csv", "date,kind,name_vi,name_en\n" + year + "-08-23,WORKED_MONDAY,Sai,Wrong\n");
        administrator.click("calendar:preview");
        administrator.photograph("calendar-bad-line");
        assertThat(administrator.page().locator("li.message.error").count()).isEqualTo(1);
        administrator
                .fill("calendar:date", "05/05/" + year)
                .fill("calendar:name", "Nghỉ thêm")
                .click("calendar:add");
        assertThat(administrator.field("calendar:csv").inputValue()).contains("WORKED_MONDAY");

        administrator.fill("calendar:csv", asItIs);
        var day = workingDay(asItIs);
        administrator.fill("calendar:date", day).fill("calendar:name", "Nghỉ đột xuất");
        administrator.click("calendar:add");
        administrator.photograph("calendar-preview");
        administrator.sees("Thay đổi này làm dịch chuyển");
        assertThat(administrator.field("calendar:csv").inputValue()).contains("Nghỉ đột xuất");
        administrator.open("/calendar.xhtml?year=" + year);
        assertThat(administrator.page().locator(".table").innerText()).doesNotContain(day);
    }

    /** One of the next days, within the term of the work, at which people work so far. */
    private static String workingDay(String calendar) {
        return Stream.iterate(LocalDate.now(VIETNAM).plusDays(3), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < 6 && !calendar.contains(day.toString()))
                .findFirst()
                .orElseThrow()
                .format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    @Test
    void othersRead() {
        var officer = journey.signedIn("cv.kinhbac").open("/calendar.xhtml?year=2026");

        assertThat(officer.page().locator("a[href*='calendar-edit']").count()).isZero();
    }
}
