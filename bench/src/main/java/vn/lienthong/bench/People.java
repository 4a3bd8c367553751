package vn.lienthong.bench;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import vn.lienthong.calendar.ImportingCalendar;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Actors;
import vn.lienthong.organization.ImportingOfficials;
import vn.lienthong.organization.ImportingPosts;
import vn.lienthong.organization.ImportingUnits;
import vn.lienthong.organization.Role;

/** The few who carry a measured cycle, brought in through the imports. */
@Dependent
class People {

    private static final String UNITS = """
            code,admin_code,parent_code,kind,tier,name_vi,name_en,valid_from
            H05,24,,PROVINCE,PROVINCE,Ủy ban nhân dân tỉnh,People's Committee,2025-07-01
            H05.01,,H05,DEPARTMENT,PROVINCE,Văn phòng UBND tỉnh,Office of the People's Committee,2025-07-01
            H05.09169,09169,H05,WARD,COMMUNE,Phường đo thử,Measured Ward,2025-07-01
            """;

    private static final String POSTS = """
            code,unit_code,kind,title_vi,title_en
            H05.HEAD,H05,HEAD,Chủ tịch UBND tỉnh,Chairman
            H05.01.HEAD,H05.01,HEAD,Chánh Văn phòng,Chief of Office
            H05.01.MONITOR,H05.01,MONITOR,Chuyên viên theo dõi,Monitor
            H05.09169.HEAD,H05.09169,HEAD,Chủ tịch UBND phường,Chairman
            H05.09169.OFFICER,H05.09169,OFFICER,Chuyên viên,Officer
            """;

    private static final String OFFICIALS = """
            employee_code,username,full_name,email,post_code,from,roles
            BN1,chutich,Người Một,mot@tinh.example,H05.HEAD,2025-07-01,official
            BN2,theodoi,Người Hai,hai@tinh.example,H05.01.MONITOR,2025-07-01,official
            BN3,ct,Người Ba,ba@tinh.example,H05.09169.HEAD,2025-07-01,official
            BN4,cv,Người Bốn,bon@tinh.example,H05.09169.OFFICER,2025-07-01,official
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
    Clock clock;

    void settle() {
        var administrator = Actor.withoutPost("Quản trị", "BN0", Set.of(Role.SYSTEM_ADMIN));
        units.importUnits(UNITS, administrator);
        posts.importPosts(POSTS, administrator);
        officials.importOfficials(OFFICIALS, administrator);
        for (var year = today().getYear(); year <= today().getYear() + 1; year++) {
            calendar.importCalendar(
                    year,
                    true,
                    "date,kind,name_vi,name_en\n" + year + "-01-01,HOLIDAY,Tết Dương lịch,New Year\n",
                    administrator);
        }
    }

    Actor chairman() {
        return person("BN1");
    }

    Actor monitor() {
        return person("BN2");
    }

    Actor head() {
        return person("BN3");
    }

    Actor officer() {
        return person("BN4");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Actor person(String employeeCode) {
        return actors.signIn(employeeCode, "subject-" + employeeCode, "", Set.of(Role.OFFICIAL), today())
                .orElseThrow();
    }
}
