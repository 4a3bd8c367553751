package vn.lienthong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.lienthong.organization.OrganizationFixture.POSTS;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.importing.BadLine;
import vn.lienthong.persistence.DatabaseExtension;

class ImportingPostsTest {

    private static final String HEADER = "code,unit_code,kind,title_vi,title_en\n";

    @RegisterExtension
    DatabaseExtension database = DatabaseExtension.shared();

    OrganizationFixture province;

    @BeforeEach
    void aProvinceWithItsPosts() {
        province = OrganizationFixture.smallProvince(database.entityManager());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        assertThat(province.importPosts(POSTS))
                .extracting("read", "created", "updated", "unchanged")
                .containsExactly(8, 0, 0, 8);
    }

    @Test
    void aTitleMayChange() {
        province.importPosts(HEADER + "H05.HEAD,H05,HEAD,Quyền Chủ tịch,Acting Chairman\n");
        database.flushAndClear();

        assertThat(province.post("H05.HEAD").title()).isEqualTo("Quyền Chủ tịch");
    }

    @Test
    void aUnitHasOneHead() {
        var report = province.importPosts(HEADER + "H05.08.HEAD2,H05.08,HEAD,Giám đốc,Director\n");

        assertThat(report.bad())
                .containsExactly(new BadLine(2, OrganizationRule.SECOND_HEAD, List.of("H05.08", "H05.08.HEAD")));
    }

    @Test
    void aPostStaysInItsUnit() {
        var report = province.importPosts(HEADER + "H05.HEAD,H05.08,DEPUTY,Phó Giám đốc,Deputy Director\n");

        assertThat(report.bad())
                .containsExactly(new BadLine(2, OrganizationRule.POST_STAYS_IN_UNIT, List.of("H05.HEAD", "H05")));
    }

    @Test
    void aPostNeedsAUnit() {
        var report = province.importPosts(HEADER + "H05.77.HEAD,H05.77,HEAD,Giám đốc,Director\n");

        assertThat(report.bad()).containsExactly(new BadLine(2, OrganizationRule.UNIT_UNKNOWN, List.of("H05.77")));
    }

    @Test
    void everyFaultOfALineIsNamed() {
        var report = province.importPosts(HEADER
                + "H05.08.HEAD,H05.77,HEAD,,Director\n"
                + "h05,H05.77,KING,Vua,King\n"
                + ",H05.08,HEAD,Giám đốc,Director\n");

        assertThat(report.bad())
                .extracting(BadLine::line, bad -> bad.rule().key())
                .containsExactly(
                        tuple(2, "ImportRule.EMPTY"),
                        tuple(2, "OrganizationRule.UNIT_UNKNOWN"),
                        tuple(2, "OrganizationRule.POST_STAYS_IN_UNIT"),
                        tuple(3, "ImportRule.MALFORMED"),
                        tuple(3, "ImportRule.NOT_ONE_OF"),
                        tuple(3, "OrganizationRule.UNIT_UNKNOWN"),
                        tuple(4, "ImportRule.MALFORMED"));
    }

    @Test
    void theHeadAndTheOfficersOfAnAgencyAreFound() {
        var posts = new Posts(database.entityManager(), new HeadsOfTransaction());
        var agency = province.unit("H05.08");

        assertThat(posts.ofKind(agency.id(), PostKind.HEAD)).map(Post::code).contains("H05.08.HEAD");
        assertThat(posts.ofKind(agency.id(), PostKind.CLERK)).isEmpty();
        assertThat(posts.officersBelow(agency.id())).extracting(Post::code).containsExactly("H05.08.01.OFFICER");
    }
}
