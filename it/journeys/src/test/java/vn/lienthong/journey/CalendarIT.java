package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CalendarIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void whatAChangeMovesIsShownBeforeAnythingIsSaved() {
        Plans.issued("Việc đếm theo lịch làm việc " + Plans.symbol(), "H05.08", "NONE");
        var administrator = journey.signedIn("quantri").open("/calendar.xhtml?year=2026");
        administrator.photograph("calendar-year");
        administrator.open("/calendar-edit.xhtml?year=2026");
        var asItIs = administrator.field("calendar:csv").inputValue();
        administrator.fill("calendar:csv", "date,kind,name_vi,name_en\n2026-08-23,WORKED_SATURDAY,Sai,Wrong\n");
        administrator.click("calendar:preview");
        administrator.photograph("calendar-bad-line");
        assertThat(administrator.page().locator("li.message.error").count()).isEqualTo(1);

        administrator.fill("calendar:csv", asItIs);
        administrator.fill("calendar:date", "02/12/2026").fill("calendar:name", "Nghỉ đột xuất");
        administrator.click("calendar:add");
        administrator.photograph("calendar-preview");
        administrator.sees("02/12/2026");
        administrator.open("/calendar.xhtml?year=2026");
        assertThat(administrator.page().locator(".table").innerText()).doesNotContain("02/12/2026");
    }

    @Test
    void othersRead() {
        var officer = journey.signedIn("cv.kinhbac").open("/calendar.xhtml?year=2026");

        assertThat(officer.page().locator("a[href*='calendar-edit']").count()).isZero();
    }
}
