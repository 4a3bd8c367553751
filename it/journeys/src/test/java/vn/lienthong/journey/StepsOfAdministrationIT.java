package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each step of administration that the menu offers is put into one drawing, filled in as the panel asks, and passes the gate. */
class StepsOfAdministrationIT {

    @RegisterExtension
    final Journey journey = new Journey();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String key = "cac-buoc-" + mark;
    private final String other = "quy-trinh-khac-" + mark;
    private final List<String> choices = new ArrayList<>();
    private DrawingBoard board;

    @Test
    void eachOfThemIsDrawnAndPasses() {
        DrawnModel.inForce(other, "Quy trình khác " + mark);
        DrawnModel.blank(key, "Các bước hành chính");
        board = DrawingBoard.opened(journey.signedIn("quytrinh").open("/modeller.xhtml?key=" + key));
        board.erase("end");

        var accepted = decided("first-step", "Tiếp nhận");
        var worked = board.append(accepted, "Xử lý");
        var approved = decided(worked, "Phê duyệt");
        var signed = decided(approved, "Ký");
        board.choose("Của đơn vị nào", "Đơn vị cấp trên");
        var consulted = board.append(signed, "Lấy ý kiến các đơn vị");
        var told = board.append(consulted, "Thông báo");
        board.change("Nội dung", "Hồ sơ đã có ý kiến");
        var waited = board.append(told, "Chờ");
        board.change("Số ngày làm việc", "4");
        var numbered = board.append(waited, "Cấp số");
        board.change("Ký hiệu của dãy số", "QD");
        var escalated = board.append(numbered, "Báo cấp trên");
        board.change("Nội dung", "Đã cấp số");
        var begun = board.append(escalated, "Bắt đầu quy trình khác");
        board.choose("Quy trình", "Quy trình khác " + mark);
        var assigned = board.append(begun, "Giao nhiệm vụ");
        board.change("Tên nhiệm vụ", "Thực hiện quyết định").change("Số ngày làm việc, từ ngày giao", "15");
        board.appendPlain(assigned, "append-end");
        board.take(worked).press("Làm gì khi bước chậm");
        board.choose("Chờ đến khi nào", "Chờ đến sau hạn của hồ sơ").change("Số ngày làm việc sau hạn", "1");
        board.follow("một ô chưa điền").change("Nội dung", "Xử lý chậm");
        board.isRight();
        board.photograph("steps-all");
        assertThat(drawn())
                .contains(
                        "matterSteps.departments()",
                        "matterSteps.afterDeadline(1)",
                        "matterSteps.escalate('HEAD@ABOVE', 'Xử lý chậm')",
                        "matterSteps.notify('AUTHOR@ISSUER', 'Hồ sơ đã có ý kiến')",
                        "matterSteps.afterDays(4)",
                        "matterSteps.number('QD')",
                        "matterSteps.escalate('HEAD@ABOVE', 'Đã cấp số')",
                        "matterSteps.begin('" + other + "')",
                        "matterSteps.assign('HEAD@ISSUER', 'Thực hiện quyết định', 15)");
    }

    /** A step at which something is decided; @return the choice behind it, from which what is agreed to goes on. */
    private String decided(String to, String template) {
        board.append(to, template);
        var choice = board.lastChoice(choices);
        choices.add(choice);
        return choice;
    }

    private String drawn() {
        var xml =
                (String) Program.object(Program.inTheNameOf("quytrinh").get("/api/v1/process-models/" + key + "/draft"))
                        .get("xml");
        return xml.replace("&#39;", "'");
    }
}
