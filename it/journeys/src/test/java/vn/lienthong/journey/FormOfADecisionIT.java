package vn.lienthong.journey;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who draws says in the panel that a refusal needs no form; whoever then refuses fills in nothing, and whoever agrees does. */
class FormOfADecisionIT {

    private static final String STEP = "Thẩm định đơn";
    private static final String REFUSED = "Không giải quyết";

    @RegisterExtension
    final Journey journey = new Journey();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String key = "tham-dinh-" + mark;

    @Test
    void aRefusalThatNeedsNoFormIsDrawnInThePanelAndCarriedOutOnThePageOfTheStep() {
        DrawnModel.blank(key, "Thẩm định " + mark);
        drawn(journey.signedIn("quytrinh").open("/modeller.xhtml?key=" + key));
        DrawnModel.bringIntoForce(key);

        var title = "Đơn thiếu giấy tờ " + mark;
        var matter = Program.inTheNameOf("cv.kinhbac")
                .create("/api/v1/matters", Map.of("flow", key, "title", title, "data", Map.of()));
        var head = journey.signedIn("ct.kinhbac").openWaiting(title).sees(STEP);
        decides(head, "way-0", "Đồng ý");
        head.sees("Hãy điền mục này.").photograph("fill-asked");
        decides(head, "way-1", "Từ chối");
        head.sees("Đã ghi nhận");
        journey.signedIn("cv.kinhbac")
                .open("/matter.xhtml?id=" + matter)
                .sees("Đã kết thúc")
                .sees(STEP + ": Từ chối");
    }

    private static void drawn(Person person) {
        var board = DrawingBoard.opened(person);
        board.take("first-step")
                .change("Tên", STEP)
                .choose("Ai làm", "Người đứng đầu")
                .choose("Thêm một quyết định, dẫn tới", "Kết thúc")
                .press("Thêm")
                .change("Tên", REFUSED);
        board.take("first-step")
                .newForm()
                .called("Phiếu thẩm định")
                .asks("textarea", "Ý kiến thẩm định")
                .backToDrawing();
        board.take("first-step").wayTo(REFUSED);
        board.choose("Biểu mẫu khi chọn quyết định này", "Không cần điền xong");
        board.isRight();
        board.photograph("fill-drawn");
    }

    private static void decides(Person person, String dialog, String decision) {
        person.ask(dialog)
                .page()
                .locator("dialog[open] [type=submit][value='" + decision + "']")
                .click();
        person.page().waitForLoadState();
    }
}
