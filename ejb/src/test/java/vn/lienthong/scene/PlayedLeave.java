package vn.lienthong.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.organization.Role;
import vn.lienthong.processmodel.BeginModel;
import vn.lienthong.processmodel.DecidingModel;
import vn.lienthong.processmodel.DrawingModel;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.processmodel.DrawnStep.Way;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.PuttingInForce;
import vn.lienthong.processmodel.SendingModel;
import vn.lienthong.rule.NotFound;

/** A request for leave as an administrator draws it: its head decides, of more than five days the unit above as well. */
public final class PlayedLeave {

    public static final String KEY = "leave";
    public static final String REQUEST = "leave-request";
    public static final String DECIDE = "decide-leave";
    public static final String MEND = "mend-request";
    public static final String ABOVE = "decide-above";

    private static final String DECISION = "leave-decision";
    private static final String SLIP = "approval-slip";

    /** As the work comes to them; to the slip it never comes. */
    static final List<String> FORMS = List.of(REQUEST, DECISION);

    private static final String FORM = """
            {"type": "default", "components": [
              {"type": "datetime", "subtype": "date", "key": "first", "dateLabel": "Nghỉ từ ngày", "validate": {"required": true}},
              {"type": "number", "key": "days", "label": "Số ngày nghỉ", "validate": {"required": true, "min": 0.5, "max": 60}},
              {"type": "radio", "key": "kind", "label": "Loại nghỉ", "values": [{"label": "Phép năm", "value": "YEAR"}, {"label": "Việc riêng", "value": "OWN"}]},
              {"type": "textarea", "key": "why", "label": "Lý do nghỉ"}]}""";

    private static final String DECISION_FORM = """
            {"type": "default", "components": [{"type": "textfield", "key": "substitute", "label": "Người làm thay"},
              {"type": "number", "key": "cover", "label": "Số ngày làm thay", "validate": {"min": 1}}]}""";

    private static final String SLIP_FORM = """
            {"type": "default", "components": [{"type": "textfield", "key": "seal", "label": "Dấu"},
              {"type": "textfield", "key": "substitute", "label": "Người làm thay"}]}""";

    private static final Map<String, DrawnStep> STEPS = Map.of(
            DECIDE,
            new DrawnStep(
                    DECIDE,
                    "Xem xét đơn",
                    "HEAD@ISSUER",
                    Optional.of(DECISION),
                    List.of(
                            new Way("GRANTED", "Đồng ý", false),
                            new Way("REFUSED", "Không đồng ý", true),
                            new Way("RETURNED", "Trả lại", true))),
            MEND,
            new DrawnStep(
                    MEND,
                    "Sửa đơn",
                    "AUTHOR@ISSUER",
                    Optional.of(REQUEST),
                    List.of(new Way(Way.DONE, "Gửi lại", false))),
            ABOVE,
            new DrawnStep(
                    ABOVE,
                    "Xem xét nghỉ dài ngày",
                    "HEAD@ABOVE",
                    Optional.empty(),
                    List.of(new Way("GRANTED", "Đồng ý", false), new Way("REFUSED", "Không đồng ý", true))));

    private PlayedLeave() {}

    public static ModelContent content() {
        return new ModelContent(
                PlayedModels.model(KEY, "Xin nghỉ phép", DECIDE),
                Map.of(SLIP, SLIP_FORM, REQUEST, FORM, DECISION, DECISION_FORM));
    }

    /** One person draws it, another approves it, and it is in force from today. */
    public static void putInForce(Scene scene) {
        var modeller = scene.province().withRole("ve", Role.OFFICIAL, Role.MODELLER);
        var approver = scene.province().withRole("duyet", Role.OFFICIAL, Role.MODEL_APPROVER);
        var drawing = scene.use(DrawingModel.class);
        drawing.begin(BeginModel.blank(KEY, "Xin nghỉ phép"), modeller);
        drawing.save(KEY, content(), drawing.open(KEY, modeller).version(), modeller);
        scene.flushAndClear();
        scene.use(SendingModel.class).send(KEY, "", drawing.open(KEY, modeller).version(), modeller);
        scene.flushAndClear();
        scene.use(DecidingModel.class).approve(KEY, drawing.open(KEY, modeller).version(), approver);
        scene.flushAndClear();
        scene.use(PuttingInForce.class).from(KEY, LocalDate.now(scene.clock()), modeller);
        scene.flushAndClear();
    }

    static DrawnStep step(String id) {
        return Optional.ofNullable(STEPS.get(id)).orElseThrow(() -> new NotFound(DrawnStep.class, id));
    }

    static Optional<String> performer(String step) {
        return Optional.ofNullable(STEPS.get(step)).map(DrawnStep::performer);
    }

    /** What comes next, as the conditions of the drawing say; empty at an end. */
    static Optional<String> after(String step, String decision, boolean longLeave) {
        return switch (step + " " + decision) {
            case "decide-leave GRANTED" -> longLeave ? Optional.of(ABOVE) : Optional.empty();
            case "decide-leave RETURNED" -> Optional.of(MEND);
            case "mend-request DONE" -> Optional.of(DECIDE);
            default -> Optional.empty();
        };
    }
}
