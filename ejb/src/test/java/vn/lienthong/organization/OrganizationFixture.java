package vn.lienthong.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import vn.lienthong.importing.ImportReport;

/**
 * A small province for tests, brought in as an administrator would: the province with its office and one department, the
 * ward Kinh Bắc and the commune Lục Ngạn, each with a division, their posts and people.
 */
public class OrganizationFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    public static final String UNITS = """
            code,admin_code,parent_code,kind,tier,name_vi,name_en,valid_from
            H05,24,,PROVINCE,PROVINCE,Ủy ban nhân dân tỉnh Bắc Ninh,Bac Ninh Provincial People's Committee,2025-07-01
            H05.01,,H05,DEPARTMENT,PROVINCE,Văn phòng UBND tỉnh,Office of the Provincial People's Committee,2025-07-01
            H05.08,,H05,DEPARTMENT,PROVINCE,Sở Khoa học và Công nghệ,Department of Science and Technology,2025-07-01
            H05.08.01,,H05.08,DIVISION,PROVINCE,Phòng Chuyển đổi số,Digital Transformation Division,2025-07-01
            H05.09169,09169,H05,WARD,COMMUNE,Phường Kinh Bắc,Kinh Bac Ward,2025-07-01
            H05.09169.03,,H05.09169,DIVISION,COMMUNE,Phòng Văn hóa – Xã hội,Culture and Society Division,2025-07-01
            H05.07525,07525,H05,COMMUNE,COMMUNE,Xã Lục Ngạn,Luc Ngan Commune,2025-07-01
            H05.07525.03,,H05.07525,DIVISION,COMMUNE,Phòng Văn hóa – Xã hội,Culture and Society Division,2025-07-01
            """;

    public static final String POSTS = """
            code,unit_code,kind,title_vi,title_en
            H05.HEAD,H05,HEAD,Chủ tịch UBND tỉnh,Chairman
            H05.01.MONITOR,H05.01,MONITOR,Chuyên viên theo dõi,Monitor
            H05.08.HEAD,H05.08,HEAD,Giám đốc Sở,Director
            H05.08.01.OFFICER,H05.08.01,OFFICER,Chuyên viên,Officer
            H05.09169.HEAD,H05.09169,HEAD,Chủ tịch UBND phường,Chairman
            H05.09169.03.OFFICER,H05.09169.03,OFFICER,Chuyên viên,Officer
            H05.07525.HEAD,H05.07525,HEAD,Chủ tịch UBND xã,Chairman
            H05.07525.03.OFFICER,H05.07525.03,OFFICER,Chuyên viên,Officer
            """;

    public static final String OFFICIALS = """
            employee_code,username,full_name,email,post_code,from,roles
            BN1,chutich,Trịnh Đăng Quyết,chutich@bacninh.example,H05.HEAD,2025-07-01,official
            BN2,theodoi,Nguyễn Thị Phượng,theodoi@bacninh.example,H05.01.MONITOR,2025-07-01,official
            BN3,gd.khcn,Thân Đức Thuận,gd.khcn@bacninh.example,H05.08.HEAD,2025-07-01,official
            BN4,cv.khcn,Ngô Bích Vân,cv.khcn@bacninh.example,H05.08.01.OFFICER,2025-07-01,official
            BN5,ct.kinhbac,Đỗ Văn Hòa,ct.kinhbac@bacninh.example,H05.09169.HEAD,2025-07-01,official
            BN6,cv.kinhbac,Lê Thu Thủy,cv.kinhbac@bacninh.example,H05.09169.03.OFFICER,2025-07-01,official
            BN7,ct.lucngan,Vi Văn Minh,ct.lucngan@bacninh.example,H05.07525.HEAD,2025-07-01,official
            BN8,cv.lucngan,Hoàng Thị Mai,cv.lucngan@bacninh.example,H05.07525.03.OFFICER,2025-07-01,official
            """;

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final EntityManager entityManager;
    private final FiredEvents<ImportDone> events = new FiredEvents<>();

    private OrganizationFixture(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public static OrganizationFixture emptyProvince(EntityManager entityManager) {
        return new OrganizationFixture(entityManager);
    }

    public static OrganizationFixture smallProvince(EntityManager entityManager) {
        var fixture = new OrganizationFixture(entityManager);
        assertThat(fixture.importUnits(UNITS).isRefused()).isFalse();
        assertThat(fixture.importPosts(POSTS).isRefused()).isFalse();
        assertThat(fixture.importOfficials(OFFICIALS).isRefused()).isFalse();
        entityManager.flush();
        entityManager.clear();
        return fixture;
    }

    public static Actor administrator() {
        return Actor.withoutPost("Quản trị", "BN0", Set.of(Role.SYSTEM_ADMIN));
    }

    /** The person signed in with every post they hold on {@link #TODAY}. */
    public Actor actor(String employeeCode, Role... roles) {
        var actors = new Actors();
        actors.officials = new Officials(entityManager);
        actors.delegations = new Delegations(entityManager);
        actors.conflicts = new AccountConflicts();
        actors.conflicts.officials = actors.officials;
        actors.conflicts.clock = Clock.systemUTC();
        return actors.signIn(employeeCode, "sub-" + employeeCode, "", Set.of(roles), TODAY)
                .orElseThrow();
    }

    public Unit unit(String code) {
        return new Units(entityManager).byCode(code);
    }

    public Post post(String code) {
        return new Posts(entityManager, new HeadsOfTransaction()).byCode(code);
    }

    ImportReport importUnits(String csv) {
        return importingUnits().importUnits(csv, administrator());
    }

    ImportReport importPosts(String csv) {
        var importing = new ImportingPosts();
        importing.units = new Units(entityManager);
        importing.posts = new Posts(entityManager, new HeadsOfTransaction());
        importing.done = events;
        return importing.importPosts(csv, administrator());
    }

    ImportReport importOfficials(String csv) {
        var importing = new ImportingOfficials();
        importing.units = new Units(entityManager);
        importing.posts = new Posts(entityManager, new HeadsOfTransaction());
        importing.officials = new Officials(entityManager);
        importing.done = events;
        return importing.importOfficials(csv, administrator());
    }

    ImportingUnits importingUnits() {
        var importing = new ImportingUnits();
        importing.units = new Units(entityManager);
        importing.clock = Clock.fixed(TODAY.atTime(9, 0).atZone(VIET_NAM).toInstant(), VIET_NAM);
        importing.done = events;
        return importing;
    }

    FiredEvents<ImportDone> events() {
        return events;
    }
}
