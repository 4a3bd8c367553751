package vn.lienthong.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.ReportProgress;
import vn.lienthong.assignment.ReportingProgress;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.AddingRemark;
import vn.lienthong.organization.Actor;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class SearchingTest {

    @RegisterExtension
    Scene scene = new Scene();

    Searching searching;
    Province province;
    UUID assignment;

    @BeforeEach
    void begin() {
        var work = new Work(scene);
        province = scene.province();
        searching = scene.use(Searching.class);
        assignment = work.issued(province.department, TimeLimit.workingDays(10));
        scene.use(AddingRemark.class)
                .add(assignment, "Đề nghị lưu ý tỉnh Hoà Bình", List.of(Work.evidence()), province.director);
        work.accept(assignment, province.director, province.departmentOfficer);
        scene.use(ReportingProgress.class)
                .report(
                        new ReportProgress(assignment, 30, "Đã khảo sát thực địa", "Thiếu thuỷ văn", List.of()),
                        province.departmentOfficer);
        scene.flushAndClear();
    }

    @Test
    void findsWhatPeopleWroteReportedAndAttached() {
        assertThat(only("hòa bình", province.director).kind()).isEqualTo(HitKind.REMARK);
        assertThat(only("thủy văn", province.director).kind()).isEqualTo(HitKind.PROGRESS);
        assertThat(only("minh-chung", province.director).kind()).isEqualTo(HitKind.FILE);
        assertThat(only("hòa bình", province.director).caseFileId()).isEqualTo(assignment);
    }

    @Test
    void findsUnitsAndPeople() {
        assertThat(only("luc ngan", province.director))
                .satisfies(hit -> assertThat(hit.kind()).isEqualTo(HitKind.UNIT))
                .satisfies(hit -> assertThat(hit.number()).isEqualTo("T.B"));
        assertThat(only("nguoi khanh", province.director))
                .satisfies(hit -> assertThat(hit.kind()).isEqualTo(HitKind.PERSON))
                .satisfies(hit -> assertThat(hit.by()).contains("Phường Kinh Bắc"));
    }

    @Test
    void findsNothingInWhatThePersonMayNotSee() {
        for (var words : List.of("hoa binh", "thuy van", "minh-chung", "ra soat")) {
            assertThat(hits(words, province.headOfKinhBac)).as(words).isEmpty();
            assertThat(searching.counts(words, province.headOfKinhBac))
                    .as(words)
                    .isEmpty();
            assertThat(hits(words, province.inspector)).as(words).isNotEmpty();
        }
    }

    @Test
    void countsEachKindAsItsListIsLong() {
        var counts = searching.counts("khoa hoc", province.director);

        assertThat(counts).containsOnlyKeys(HitKind.ASSIGNMENT, HitKind.UNIT);
        counts.forEach(
                (kind, count) -> assertThat(searching.page("khoa hoc", Optional.of(kind), 0, 20, province.director))
                        .hasSize(count.intValue()));
        assertThat(searching.page("khoa hoc", Optional.empty(), 1, 20, province.director))
                .hasSize(1);
    }

    @Test
    void whatIsCalledExactlySoComesFirst() {
        scene.use(AddingRemark.class).add(assignment, "Gửi Xã Lục Ngạn", List.of(), province.director);
        scene.flushAndClear();

        assertThat(hits("Xã Lục Ngạn", province.director))
                .extracting(Hit::kind)
                .containsExactly(HitKind.UNIT, HitKind.REMARK);
    }

    @Test
    void signsOfPatternsAreLettersLikeOthers() {
        assertThat(searching.counts("100%", province.director)).isEqualTo(Map.of());
        assertThat(hits("__", province.director)).isEmpty();
        assertThat(hits("a", province.director)).isEmpty();
    }

    private Hit only(String words, Actor by) {
        assertThat(hits(words, by)).as(words).hasSize(1);
        return hits(words, by).get(0);
    }

    private List<Hit> hits(String words, Actor by) {
        return searching.page(words, Optional.empty(), 0, 20, by);
    }
}
