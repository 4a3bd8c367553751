package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RemindingIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theMonitorRemindsTheDepartmentOnceADay() {
        var assignment = Plans.issued("Việc cần nhắc " + Plans.symbol(), "H05.08", "NONE");
        var monitor = journey.signedIn("theodoi").open("/assignment.xhtml?id=" + assignment);
        monitor.ask("reminding-dialog").fill("reminding:text", "Đề nghị báo cáo trong tuần");
        monitor.photograph("remind-asked");
        monitor.click("reminding:do").isDone();
        monitor.sees("Đề nghị báo cáo trong tuần");
        monitor.photograph("reminded");

        monitor.ask("reminding-dialog").click("reminding:do").sees("Hôm nay đã nhắc nhiệm vụ này rồi");
        var director = journey.signedIn("gd.khcn").open("/notices.xhtml");
        director.sees("Nơi giao nhắc thực hiện nhiệm vụ");
        director.photograph("reminder-read");
    }

    @Test
    void theLeadUnitIsNotOfferedToRemind() {
        var assignment = Plans.issued("Việc không tự nhắc " + Plans.symbol(), "H05.08", "NONE");
        var director = journey.signedIn("gd.khcn").open("/assignment.xhtml?id=" + assignment);

        assertThat(director.page().locator("#reminding-dialog").count()).isZero();
    }
}
