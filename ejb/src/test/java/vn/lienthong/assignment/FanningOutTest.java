package vn.lienthong.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class FanningOutTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Work work;
    private Province province;
    private UUID whole;
    private UUID directive;

    @BeforeEach
    void anAssignmentToThreeCommunes() {
        work = new Work(scene);
        province = scene.province();
        directive = work.draft("17/KH-UBND");
        whole = work.cut(
                directive,
                Work.details(
                        province.department,
                        TimeLimit.workingDays(30),
                        province.kinhBac,
                        province.lucNgan,
                        province.yenPhong));
        work.issue(directive);
    }

    private int nextBatch() {
        scene.flushAndClear();
        return scene.use(FanningOut.class).nextBatch(whole);
    }

    private AssignmentQueries queries() {
        scene.flushAndClear();
        return scene.use(AssignmentQueries.class);
    }

    @Test
    void givesEachRecipientOnePartWithTheSameDeadline() {
        assertThat(nextBatch()).isZero();

        assertThat(queries().partsOf(whole, province.chairman))
                .extracting(row -> row.leadUnit().vietnamese())
                .containsExactly("Phường Kinh Bắc", "Xã Lục Ngạn", "Xã Yên Phong");
        assertThat(queries().partsOf(whole, province.chairman))
                .extracting(AssignmentRow::deadline)
                .containsOnly(queries()
                        .givenBy(directive, province.chairman)
                        .assignments()
                        .get(0)
                        .deadline());
    }

    @Test
    void doneTwiceGivesNothingTwice() {
        nextBatch();
        assertThat(nextBatch()).isZero();

        assertThat(queries().partsOf(whole, province.chairman)).hasSize(3);
    }

    @Test
    void aCommuneSeesItsOwnPartOnly() {
        nextBatch();

        assertThat(queries().partsOf(whole, province.headOfKinhBac))
                .extracting(row -> row.leadUnit().vietnamese())
                .containsExactly("Phường Kinh Bắc");
        assertThat(queries().givenBy(directive, province.headOfKinhBac).ownParts())
                .hasSize(1);
        assertThat(queries().givenBy(directive, province.headOfKinhBac).assignments())
                .isEmpty();
    }

    @Test
    void theDepartmentThatLeadsTheWholeWatchesEveryPart() {
        nextBatch();

        assertThat(queries().partsOf(whole, province.director)).hasSize(3);
    }

    @Test
    void theHistoryOfEachPartSaysWhoIssuedTheWholeInBothLanguages() {
        nextBatch();
        var part = work.partOf(whole, province.lucNgan);

        assertThat(issued(part))
                .extracting(TimelineRow::officialName, TimelineRow::postTitle)
                .containsExactly(tuple(
                        province.chairman.name(), province.chairman.mainSeat().title()));
        assertThat(issued(part))
                .extracting(TimelineRow::actedFor)
                .isEqualTo(issued(whole).stream().map(TimelineRow::actedFor).toList());
    }

    private List<TimelineRow> issued(UUID assignment) {
        return scene.use(Timeline.class).of(assignment).stream()
                .filter(line -> line.event() == TimelineEvent.ISSUED)
                .toList();
    }

    @Test
    void totalsAddUpOverAssignmentsAndParts() {
        nextBatch();
        var totals = queries().totalsOf(directive, province.chairman).all();

        assertThat(totals.total()).isEqualTo(4);
        assertThat(totals.unaccounted()).isZero();
        assertThat(queries().totalsOf(directive, province.chairman).units())
                .extracting(unit -> unit.totals().total())
                .containsExactly(1L, 1L, 1L, 1L);
    }

    @Test
    void aClassThatWasForgottenShows() {
        assertThat(Totals.NONE
                        .plus(AssignmentClass.DONE_ON_TIME, 105)
                        .plus(AssignmentClass.STANDING, 35)
                        .plus(AssignmentClass.IN_TIME, 23)
                        .countedAs(168)
                        .unaccounted())
                .isEqualTo(5);
    }

    @Test
    void aReturnedPartCannotGoToAUnitThatHasItsOwn() {
        nextBatch();
        var part = queries().partsOf(whole, province.headOfLucNgan).get(0).id();
        scene.use(AcceptingAssignment.class)
                .giveBack(work.itemOf(part, province.headOfLucNgan), "Nhầm địa bàn", province.headOfLucNgan);
        var item = work.itemOf(part, province.monitor);
        var again = scene.use(ReaddressingAssignment.class);

        assertRefused(
                AssignmentRule.UNIT_HAS_IT_ALREADY,
                () -> again.readdress(item, province.kinhBac.id(), "", province.monitor));
    }

    @Test
    void theSameUnitMayGetItsPartBackWithAnExplanation() {
        nextBatch();
        var part = queries().partsOf(whole, province.headOfLucNgan).get(0).id();
        scene.use(AcceptingAssignment.class)
                .giveBack(work.itemOf(part, province.headOfLucNgan), "Nhầm địa bàn", province.headOfLucNgan);
        scene.use(ReaddressingAssignment.class)
                .readdress(
                        work.itemOf(part, province.monitor), province.lucNgan.id(), "Đúng địa bàn", province.monitor);

        assertThat(work.itemOf(part, province.headOfLucNgan)).isNotNull();
    }
}
