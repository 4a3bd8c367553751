package vn.lienthong.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.Brief;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.calendar.ImportingCalendar;
import vn.lienthong.directive.CuttingIntoAssignments;
import vn.lienthong.directive.DirectiveDetails;
import vn.lienthong.directive.DirectiveKind;
import vn.lienthong.directive.EnteringDirective;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.SendingForIssue;
import vn.lienthong.directive.Urgency;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Actors;
import vn.lienthong.organization.ImportingOfficials;
import vn.lienthong.organization.ImportingPosts;
import vn.lienthong.organization.ImportingUnits;
import vn.lienthong.organization.Role;
import vn.lienthong.organization.Units;
import vn.lienthong.worklist.WorkList;

/** A province of three people, brought in and put to work through the use cases of the running application. */
@Dependent
public class Province {

    private static final String UNITS = """
            code,admin_code,parent_code,kind,tier,name_vi,name_en,valid_from
            H05,24,,PROVINCE,PROVINCE,Ủy ban nhân dân tỉnh Bắc Ninh,Bac Ninh People's Committee,2025-07-01
            H05.01,,H05,DEPARTMENT,PROVINCE,Văn phòng UBND tỉnh,Office of the People's Committee,2025-07-01
            H05.09169,09169,H05,WARD,COMMUNE,Phường Kinh Bắc,Kinh Bac Ward,2025-07-01
            """;

    private static final String POSTS = """
            code,unit_code,kind,title_vi,title_en
            H05.HEAD,H05,HEAD,Chủ tịch UBND tỉnh,Chairman
            H05.01.MONITOR,H05.01,MONITOR,Chuyên viên theo dõi,Monitor
            H05.09169.HEAD,H05.09169,HEAD,Chủ tịch UBND phường,Chairman
            """;

    private static final String OFFICIALS = """
            employee_code,username,full_name,email,post_code,from,roles
            BN1,chutich,Trịnh Đăng Quyết,chutich@bacninh.example,H05.HEAD,2025-07-01,official
            BN2,theodoi,Nguyễn Thị Phượng,theodoi@bacninh.example,H05.01.MONITOR,2025-07-01,official
            BN5,ct.kinhbac,Đỗ Văn Hòa,ct.kinhbac@bacninh.example,H05.09169.HEAD,2025-07-01,official
            """;

    @Inject
    ImportingUnits units;

    @Inject
    ImportingPosts posts;

    @Inject
    ImportingOfficials officials;

    @Inject
    ImportingCalendar calendar;

    @Inject
    Actors actors;

    @Inject
    Units knownUnits;

    @Inject
    EnteringDirective entering;

    @Inject
    CuttingIntoAssignments cutting;

    @Inject
    SendingForIssue sending;

    @Inject
    Assignments assignments;

    @Inject
    WorkList workList;

    @Inject
    Clock clock;

    public void settle() {
        var administrator = Actor.withoutPost("Quản trị", "BN0", Set.of(Role.SYSTEM_ADMIN));
        units.importUnits(UNITS, administrator);
        posts.importPosts(POSTS, administrator);
        officials.importOfficials(OFFICIALS, administrator);
        var year = today().getYear();
        for (var decided : List.of(year, year + 1)) {
            calendar.importCalendar(decided, true, newYearsDay(decided), administrator);
        }
    }

    private static String newYearsDay(int year) {
        return "date,kind,name_vi,name_en\n" + year + "-01-01,HOLIDAY,Tết Dương lịch,New Year's Day\n";
    }

    public Actor chairman() {
        return person("BN1");
    }

    public Actor monitor() {
        return person("BN2");
    }

    public Actor chairmanOfKinhBac() {
        return person("BN5");
    }

    private Actor person(String employeeCode) {
        return actors.signIn(employeeCode, "subject-" + employeeCode, "", Set.of(Role.OFFICIAL), today())
                .orElseThrow();
    }

    /** A directive with one assignment for the ward, sent to the chairman. */
    public UUID directiveAwaitingIssue(TimeLimit limit) {
        var monitor = monitor();
        var directive = entering.enter(details(), List.of(), monitor);
        cutting.add(directive, assignment(limit), monitor);
        sending.send(directive, monitor);
        return directive;
    }

    private DirectiveDetails details() {
        return new DirectiveDetails(
                DirectiveKind.PLAN,
                UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND",
                today(),
                knownUnits.byCode("H05").id(),
                "Trịnh Đăng Quyết",
                Urgency.NORMAL,
                Secrecy.OPEN,
                "Rà soát 16 tiêu chí chuyển đổi số cấp xã");
    }

    private AssignmentDetails assignment(TimeLimit limit) {
        var brief = new Brief(
                "Mục II.1",
                "Tự đánh giá 16 tiêu chí",
                "Tự đánh giá theo bộ 16 tiêu chí, kèm minh chứng.",
                "Chủ tịch UBND phường chịu trách nhiệm về số liệu.",
                "Được huy động công chức của phường.",
                "Bảng tự đánh giá");
        var ward = knownUnits.byCode("H05.09169").id();
        return new AssignmentDetails(brief, limit, Optional.of(ward), Set.of(), Set.of());
    }

    /** The one assignment of such a directive. */
    @Transactional
    public Assignment assignmentOf(UUID directive) {
        return assignments.ofDirective(directive).get(0);
    }

    /** The one item of the case file that waits for the person. */
    public UUID itemFor(Actor person, UUID caseFile) {
        return workList.waitingIn(caseFile, person).get(0).id();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
