package vn.lienthong.processmodel.running;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.lienthong.calendar.ClockProducer;
import vn.lienthong.calendar.ImportingCalendar;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.casefile.Processes;
import vn.lienthong.matter.BeginMatter;
import vn.lienthong.matter.BeginningMatter;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Actors;
import vn.lienthong.organization.ImportingOfficials;
import vn.lienthong.organization.ImportingPosts;
import vn.lienthong.organization.ImportingUnits;
import vn.lienthong.organization.Role;
import vn.lienthong.processmodel.BeginModel;
import vn.lienthong.processmodel.DecidingModel;
import vn.lienthong.processmodel.DrawingModel;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.PuttingInForce;
import vn.lienthong.processmodel.SendingModel;
import vn.lienthong.standalone.StandaloneApplication;

/** An office in which people ask for leave by a model that somebody drew, on the real engine and without the server. */
final class LeaveOffice implements AutoCloseable {

    static final String MODEL = "nghi-phep";

    private static final String UNITS = """
            code,admin_code,parent_code,kind,tier,name_vi,name_en,valid_from
            H05,24,,PROVINCE,PROVINCE,Ủy ban nhân dân tỉnh,People's Committee,2025-07-01
            H05.09169,09169,H05,WARD,COMMUNE,Phường thử,Tried Ward,2025-07-01
            """;

    private static final String POSTS = """
            code,unit_code,kind,title_vi,title_en
            H05.HEAD,H05,HEAD,Chủ tịch UBND tỉnh,Chairman
            H05.09169.HEAD,H05.09169,HEAD,Chủ tịch UBND phường,Chairman
            H05.09169.OFFICER,H05.09169,OFFICER,Chuyên viên,Officer
            H05.09169.CLERK,H05.09169,CLERK,Văn thư,Clerk
            """;

    private static final String OFFICIALS = """
            employee_code,username,full_name,email,post_code,from,roles
            BN1,chutich,Người Một,mot@tinh.example,H05.HEAD,2025-07-01,official
            BN2,ct,Người Hai,hai@tinh.example,H05.09169.HEAD,2025-07-01,official
            BN3,cv,Người Ba,ba@tinh.example,H05.09169.OFFICER,2025-07-01,official
            BN4,vt,Người Bốn,bon@tinh.example,H05.09169.CLERK,2025-07-01,official
            """;

    private static final int BATCH = 50;

    private final StandaloneApplication application;
    private final LocalDate today = LocalDate.now(Clock.system(ClockProducer.VIET_NAM));

    LeaveOffice(DataSource database) {
        application = new StandaloneApplication(database, Clock.system(ClockProducer.VIET_NAM));
    }

    StandaloneApplication application() {
        return application;
    }

    <T> T use(Class<T> useCase) {
        return application.use(useCase);
    }

    void does(Runnable deed) {
        application.inTransaction(() -> {
            deed.run();
            return null;
        });
    }

    void settle() {
        var administrator = Actor.withoutPost("Quản trị", "BN0", Set.of(Role.SYSTEM_ADMIN));
        does(() -> {
            use(ImportingUnits.class).importUnits(UNITS, administrator);
            use(ImportingPosts.class).importPosts(POSTS, administrator);
            use(ImportingOfficials.class).importOfficials(OFFICIALS, administrator);
            for (var year = today.getYear(); year <= today.getYear() + 1; year++) {
                var days = "date,kind,name_vi,name_en\n" + year + "-01-01,HOLIDAY,Tết Dương lịch,New Year\n";
                use(ImportingCalendar.class).importCalendar(year, true, days, administrator);
            }
        });
    }

    Actor modeller() {
        return person("BN1", Role.MODELLER);
    }

    Actor secondModeller() {
        return person("BN2", Role.MODELLER);
    }

    private Actor approver() {
        return person("BN4", Role.MODEL_APPROVER);
    }

    Actor officer() {
        return person("BN3");
    }

    private Actor person(String code, Role... more) {
        var roles = new HashSet<>(List.of(more));
        roles.add(Role.OFFICIAL);
        return application.inTransaction(() -> use(Actors.class)
                .signIn(code, "subject-" + code, "", roles, today)
                .orElseThrow());
    }

    /** Drawn by one, approved by another, and followed from today. */
    void drawn(String xml, boolean first) {
        var modeller = modeller();
        var approver = approver();
        var begin = first ? BeginModel.blank(MODEL, "Xin nghỉ") : BeginModel.nextVersion(MODEL);
        does(() -> use(DrawingModel.class).begin(begin, modeller));
        does(() -> use(DrawingModel.class).save(MODEL, ModelContent.of(xml), version(modeller), modeller));
        does(() -> use(SendingModel.class).send(MODEL, "", version(modeller), modeller));
        does(() -> use(DecidingModel.class).approve(MODEL, version(approver), approver));
        does(() -> use(PuttingInForce.class).from(MODEL, today, modeller));
    }

    private long version(Actor by) {
        return use(DrawingModel.class).open(MODEL, by).version();
    }

    /** So many requests wait for their first step; the last of them was begun as people begin it. */
    List<UUID> asked(int many) {
        var author = officer();
        var asked = new ArrayList<UUID>();
        while (asked.size() < many - 1) {
            var batch = Math.min(BATCH, many - 1 - asked.size());
            asked.addAll(application.inTransaction(
                    () -> Stream.generate(() -> begun(author)).limit(batch).toList()));
        }
        var command = new BeginMatter(MODEL, Optional.empty(), "Nghỉ phép", Optional.empty(), "{}");
        asked.add(application.inTransaction(() -> use(BeginningMatter.class).begin(command, List.of(), author)));
        return asked;
    }

    /** What the engine and the work list need of it. */
    private UUID begun(Actor author) {
        var seat = author.mainSeat();
        var file = use(CaseFiles.class).open(CaseFileKind.MATTER, "Nghỉ phép", "");
        file.involve(ParticipantRole.ISSUER, seat.agencyId(), seat.postId());
        use(Processes.class).start(MODEL, file.id());
        return file.id();
    }

    @Override
    public void close() {
        application.close();
    }

    /** The officer asks, the head decides. */
    static String asking() {
        return model("", "end");
    }

    /** The same, and the clerk files what was granted. */
    static String filing() {
        return model(step("file", "Lưu hồ sơ", "CLERK@ISSUER") + """
                <sequenceFlow id="filed" sourceRef="file" targetRef="end"/>""", "file");
    }

    private static String model(String more, String granted) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="http://lienthong.vn/bpmn"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="%s" name="Xin nghỉ" isExecutable="true"><startEvent id="begin"/>%s%s%s
                    <endEvent id="end"/>
                    <sequenceFlow id="to-ask" sourceRef="begin" targetRef="ask"/>
                    <sequenceFlow id="to-decide" sourceRef="ask" targetRef="decide"/>
                    <sequenceFlow id="yes" name="Đồng ý" sourceRef="decide" targetRef="%s">
                      <conditionExpression>${decision == 'APPROVED'}</conditionExpression></sequenceFlow>
                    <sequenceFlow id="no" name="Trả lại" sourceRef="decide" targetRef="ask">
                      <conditionExpression>${decision == 'RETURNED'}</conditionExpression></sequenceFlow>
                  </process>
                </definitions>""".formatted(
                        MODEL,
                        step("ask", "Nêu lý do", "AUTHOR@ISSUER"),
                        step("decide", "Quyết định", "HEAD@ISSUER"),
                        more,
                        granted);
    }

    private static String step(String id, String name, String performer) {
        return """
                <userTask id="%s" name="%s"><extensionElements><camunda:properties>
                  <camunda:property name="performer" value="%s"/><camunda:property name="dueWithin" value="3"/>
                </camunda:properties></extensionElements></userTask>""".formatted(id, name, performer);
    }
}
