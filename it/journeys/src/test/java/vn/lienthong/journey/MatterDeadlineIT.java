package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A head gives a matter of a drawn flow more time, on its page; a program of another unit reaches for it in vain. */
class MatterDeadlineIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void theHeadExtendsItAndTheFirstDeadlineStaysOnThePage() {
        Leave.inForce();
        var first = Plans.today().plusDays(2);
        var later = Plans.today().plusDays(9);
        var title = "Đơn xin lùi hạn " + Plans.symbol();
        var data = Map.of("first", "2027-01-05", "last", "2027-01-06", "days", 2, "kind", "OWN");
        var matter = Program.inTheNameOf("cv.kinhbac")
                .create(
                        "/api/v1/matters",
                        Map.of("flow", Leave.KEY, "title", title, "dueOn", first.toString(), "data", data));

        var head = journey.signedIn("ct.kinhbac")
                .open("/matter.xhtml?id=" + matter)
                .sees("Sắp đến hạn");
        head.ask("extend-dialog").fill("extend:until", first.format(DAY)).fill("extend:why", "Chờ ý kiến");
        head.click("extend:go").sees("Hạn mới phải sau hạn hiện tại");
        head.photograph("matter-extending-refused");
        assertThat(head.field("extend:why").inputValue()).isEqualTo("Chờ ý kiến");
        head.fill("extend:until", later.format(DAY)).fill("extend:why", "Chờ ý kiến sở");
        head.photograph("matter-extending");
        head.click("extend:go").sees("Đã gia hạn hồ sơ.").sees("Hạn ban đầu").sees(later.format(DAY));
        head.sees(first.format(DAY) + " → " + later.format(DAY)).photograph("matter-extended");

        var address = "/api/v1/matters/" + matter + "/extension";
        var more = Map.of("until", later.plusDays(1).toString(), "reason", "Thêm một ngày");
        assertThat(Program.inTheNameOf("ct.lucngan").post(address, more).statusCode())
                .isEqualTo(404);
        assertThat(Program.inTheNameOf("cv.kinhbac").post(address, more).statusCode())
                .isEqualTo(403);
        assertThat(Program.inTheNameOf("ct.kinhbac").post(address, more).statusCode())
                .isEqualTo(204);
        assertThat(Program.inTheNameOf("ct.kinhbac").post(address, more).statusCode())
                .as("the same click again")
                .isEqualTo(422);
    }
}
