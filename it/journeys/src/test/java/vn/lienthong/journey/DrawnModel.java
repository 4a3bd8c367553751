package vn.lienthong.journey;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A model that one person draws and another approves, from a blank sheet, by programs. */
final class DrawnModel {

    private static final String MODELS = "/api/v1/process-models";
    private static final String FIRST_IN =
            "<bpmn:incoming>to-first-step</bpmn:incoming><bpmn:incoming>back</bpmn:incoming>";
    private static final String SECOND = """
            <bpmn:userTask id="second-step" name="Ký duyệt"><bpmn:extensionElements><camunda:properties>
            <camunda:property name="performer" value="WHO"/><camunda:property name="dueWithin" value="2"/>
            </camunda:properties></bpmn:extensionElements>
            <bpmn:incoming>to-end</bpmn:incoming><bpmn:outgoing>to-finish</bpmn:outgoing><bpmn:outgoing>back</bpmn:outgoing></bpmn:userTask>
            <bpmn:sequenceFlow id="to-finish" name="Ký" sourceRef="second-step" targetRef="end">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${decision == 'SIGNED'}</bpmn:conditionExpression></bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="back" name="Trả lại" sourceRef="second-step" targetRef="first-step">
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${decision == 'RETURNED'}</bpmn:conditionExpression></bpmn:sequenceFlow>
            </bpmn:process>""";
    private static final String BACK_DRAWN = """
            <bpmndi:BPMNEdge id="back-edge" bpmnElement="back"><di:waypoint x="472" y="180"/><di:waypoint x="472" y="220"/>
            <di:waypoint x="310" y="220"/><di:waypoint x="310" y="180"/></bpmndi:BPMNEdge>""";
    private static final String SECOND_DRAWN = """
            <bpmndi:BPMNShape id="second-shape" bpmnElement="second-step"><dc:Bounds x="412" y="100" width="120" height="80"/>
            </bpmndi:BPMNShape><bpmndi:BPMNEdge id="to-finish-edge" bpmnElement="to-finish"><di:waypoint x="532" y="140"/>
            <di:waypoint x="572" y="140"/></bpmndi:BPMNEdge></bpmndi:BPMNPlane>""";
    private static final String TOLD = """
            <bpmn:serviceTask id="second-step" name="Báo tin" camunda:asyncBefore="true"
            camunda:expression="${matterSteps.notify('WHO', 'Có đơn mới')}">
            <bpmn:incoming>to-end</bpmn:incoming><bpmn:outgoing>to-finish</bpmn:outgoing></bpmn:serviceTask>
            <bpmn:sequenceFlow id="to-finish" sourceRef="second-step" targetRef="end"/></bpmn:process>""";

    private final Program drawer = Program.inTheNameOf("quytrinh");
    private final Program approver = Program.inTheNameOf("duyetquytrinh");
    private final String key;

    private DrawnModel(String key) {
        this.key = key;
    }

    /** Its first version, a single step of the author, is in force. */
    static DrawnModel inForce(String key, String name) {
        blank(key, name);
        return bringIntoForce(key);
    }

    /** A blank sheet. */
    static void blank(String key, String name) {
        require(Program.inTheNameOf("quytrinh").post(MODELS, Map.of("key", key, "name", name)));
    }

    /** The draft is sent, approved and in force as it is. */
    static DrawnModel bringIntoForce(String key) {
        var model = new DrawnModel(key);
        model.putInForce();
        return model;
    }

    /** The second version, in which the head signs after the author, is in force. */
    void signedByTheHead() {
        signedBy("HEAD@ISSUER");
    }

    /** The same with another post, as a model names it. */
    void signedBy(String performer) {
        nextVersion(xml -> xml.replace("<bpmn:incoming>to-first-step</bpmn:incoming>", FIRST_IN)
                .replace("</bpmn:process>", SECOND.replace("WHO", performer))
                .replace("</bpmndi:BPMNPlane>", BACK_DRAWN + SECOND_DRAWN));
    }

    /** The second version, in which the system tells a post, by itself and after the author has gone on, is in force. */
    void telling(String performer) {
        nextVersion(xml -> xml.replace("</bpmn:process>", TOLD.replace("WHO", performer))
                .replace("</bpmndi:BPMNPlane>", SECOND_DRAWN));
    }

    private void nextVersion(UnaryOperator<String> change) {
        require(drawer.post(MODELS + "/" + key + "/versions", Map.of()));
        var drawn = ((String) Program.object(drawer.get(path())).get("xml"))
                .replace("targetRef=\"end\"", "targetRef=\"second-step\"")
                .replace("<bpmn:incoming>to-end</bpmn:incoming>", "<bpmn:incoming>to-finish</bpmn:incoming>")
                .replace("<di:waypoint x=\"422\"", "<di:waypoint x=\"412\"")
                .replace("x=\"422\"", "x=\"572\"")
                .replace("x=\"416\"", "x=\"566\"");
        require(drawer.matching("PUT", path(), tag(), Map.of("xml", change.apply(drawn))));
        putInForce();
    }

    private void putInForce() {
        decide(drawer, "SEND", Map.of("remark", "Để kiểm tra"));
        decide(approver, "APPROVE", Map.of());
        decide(drawer, "PUT_IN_FORCE", Map.of("on", Plans.today().toString()));
    }

    private void decide(Program by, String decision, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("decision", decision);
        require(by.matching("POST", path() + "/decision", tag(), body));
    }

    private String tag() {
        return drawer.get(path()).headers().firstValue("ETag").orElseThrow();
    }

    private String path() {
        return MODELS + "/" + key + "/draft";
    }

    private static void require(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode() + " " + answer.body());
        }
    }
}
