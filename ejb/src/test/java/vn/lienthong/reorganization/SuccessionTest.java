package vn.lienthong.reorganization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.administration.ViewingOrganization;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.assignment.FanOutProgress;
import vn.lienthong.assignment.FanningOut;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.Urgency;
import vn.lienthong.document.DocumentDetails;
import vn.lienthong.document.DocumentKind;
import vn.lienthong.document.Documents;
import vn.lienthong.document.DraftingDocument;
import vn.lienthong.document.Paper;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.FormerCode;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.organization.UnitName;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.Desk;
import vn.lienthong.worklist.DeskFilter;
import vn.lienthong.worklist.WorkListFilter;
import vn.lienthong.worklist.WorkListSort;
import vn.lienthong.worklist.saved.SavedFilterRow;
import vn.lienthong.worklist.saved.SavingFilter;

/** What follows a unit to its successor beside its open work, and when a reorganisation is carried out by itself. */
class SuccessionTest {

    private static final TimeLimit TERM = TimeLimit.workingDays(60);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private Reorganizing reorganizing;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
        reorganizing = new Reorganizing(scene);
    }

    private ReorganizationState state(UUID id) {
        scene.flushAndClear();
        return reorganizing.rehearsal(id).head().state();
    }

    private void round(UUID id) {
        scene.use(CarryingOut.class).beginOnItsDay(id);
        scene.flushAndClear();
    }

    @Test
    void whatIsReadyWhenItsDayBeginsIsCarriedOutByItself() {
        var id = reorganizing.merger();
        scene.clock().moveTo(Reorganizing.DAY);
        round(id);

        assertThat(state(id)).isEqualTo(ReorganizationState.RUNNING);
    }

    @Test
    void whatIsChangedOnTheDayWaitsAnHourForThePersonWhoDoesThat() {
        var id = reorganizing.undecidedMerger();
        scene.clock().moveTo(Reorganizing.DAY);
        reorganizing.chooseHeadOfKinhBac(id);
        round(id);
        assertThat(state(id)).isEqualTo(ReorganizationState.PLANNED);
        scene.clock().moveBy(Reorganization.GRACE.minusMinutes(1));
        round(id);
        assertThat(state(id)).isEqualTo(ReorganizationState.PLANNED);
        scene.clock().moveBy(Duration.ofMinutes(1));
        round(id);

        assertThat(state(id)).isEqualTo(ReorganizationState.RUNNING);
    }

    @Test
    void whoChangedItMayCarryItOutAtOnce() {
        var id = reorganizing.undecidedMerger();
        scene.clock().moveTo(Reorganizing.DAY);
        reorganizing.chooseHeadOfKinhBac(id);
        reorganizing.begin(id);

        assertThat(state(id)).isEqualTo(ReorganizationState.RUNNING);
    }

    @Test
    void aRenamedUnitIsStillKnownByItsFormerOfficialCode() {
        var first = rename("09187", "Phường Kinh Bắc Một");
        reorganizing.carryOut(first);
        assertThat(formerCodes()).isEmpty();
        reorganizing.carryOut(rename("09188", "Phường Kinh Bắc Hai"));

        assertThat(reorganizing.unit("T.A").adminCode()).isEqualTo("09188");
        assertThat(formerCodes()).containsExactly(new FormerCode("09187", Reorganizing.DAY.minusDays(1)));
    }

    private UUID rename(String adminCode, String name) {
        var details = new SuccessorDetails(
                Optional.of(province.kinhBac.id()), "T.A", adminCode, UnitKind.WARD, new UnitName(name, name));
        return reorganizing.plan(ReorganizationKind.RENAME, Set.of(province.kinhBac), details);
    }

    private List<FormerCode> formerCodes() {
        return scene.use(ViewingOrganization.class)
                .unit(province.kinhBac.id(), reorganizing.administrator)
                .formerCodes();
    }

    @Test
    void savedFiltersOfAUnitThatEndsAreItsSuccessors() {
        var saving = scene.use(SavingFilter.class);
        var filter = new WorkListFilter(
                Optional.empty(), Optional.empty(), "", Optional.of("T.A"), Optional.empty(), Optional.empty());
        var id = saving.save(
                "Việc của phường", new DeskFilter(Desk.MINE, filter), WorkListSort.DUE, province.headOfKinhBac);
        saving.share(id, province.headOfKinhBac);
        scene.flushAndClear();
        reorganizing.carryOut(reorganizing.merger());

        assertThat(scene.use(SavingFilter.class).of(reorganizing.now(province.officerOfLucNgan)))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("Việc của phường"))
                .extracting(SavedFilterRow::asked)
                .satisfies(asked -> assertThat(asked.filter().unit()).contains("T.D"));
    }

    @Test
    void aRecipientThatMergesBeforeItsPartWentOutIsServedByItsSuccessorOnce() {
        var whole = goingOut("98/KH-UBND", true);
        reorganizing.carryOut(reorganizing.merger());
        work.fanOut(whole);

        assertThat(parts(whole))
                .extracting(AssignmentRow::leadUnit)
                .containsExactlyInAnyOrder(Reorganizing.NEW_NAME, province.yenPhong.bothNames());
        assertThat(progress(whole)).isEqualTo(new FanOutProgress(2, 2));
        assertThat(scene.use(FanningOut.class).nextBatch(whole)).isZero();
        assertThat(parts(whole)).hasSize(2);
    }

    @Test
    void norIsTheSuccessorServedAgainWhenAPartOfItsPredecessorCameToIt() {
        var whole = goingOut("99/KH-UBND", false);
        work.fanOut(whole);
        // as after a crash: another recipient still waits for its part
        scene.entities()
                .createNativeQuery("insert into assignment_recipient (assignment_id, unit_id) values (:whole, :unit)")
                .setParameter("whole", whole)
                .setParameter("unit", province.lucNgan.id())
                .executeUpdate();
        scene.flushAndClear();
        reorganizing.carryOut(reorganizing.merger());
        work.fanOut(whole);

        assertThat(parts(whole))
                .extracting(AssignmentRow::leadUnit)
                .containsExactlyInAnyOrder(Reorganizing.NEW_NAME, province.yenPhong.bothNames());
        assertThat(progress(whole)).isEqualTo(new FanOutProgress(2, 2));
    }

    private UUID goingOut(String symbol, boolean withLucNgan) {
        var directive = work.draft(symbol);
        var details = withLucNgan
                ? Work.details(province.department, TERM, province.kinhBac, province.lucNgan, province.yenPhong)
                : Work.details(province.department, TERM, province.kinhBac, province.yenPhong);
        var whole = work.cut(directive, details);
        work.issue(directive);
        scene.flushAndClear();
        return whole;
    }

    private List<AssignmentRow> parts(UUID whole) {
        return scene.use(ViewingAssignment.class)
                .parts(whole, province.chairman)
                .rows();
    }

    private FanOutProgress progress(UUID whole) {
        return scene.use(ViewingAssignment.class).view(whole, province.chairman).fanOut();
    }

    private UUID drafted(Unit issuer, Actor drafter, Unit... recipients) {
        var ids = Stream.of(recipients).map(Unit::id).collect(Collectors.toSet());
        var details = new DocumentDetails(
                DocumentKind.PLAN, issuer.id(), "", Urgency.NORMAL, Secrecy.OPEN, "Kế hoạch", ids, Optional.empty());
        return scene.use(DraftingDocument.class).draft(details, List.of(Paper.text("Dự thảo")), drafter);
    }

    @Test
    void aDraftIsIssuedAndReceivedByTheSuccessorsOfItsUnits() {
        province.clerkOf(province.kinhBac);
        var draft = drafted(province.kinhBac, province.officerOfEconomy, province.lucNgan, province.yenPhong);
        scene.flushAndClear();
        var merger = reorganizing.merger();
        reorganizing.carryOut(merger);

        var ward = reorganizing.unit("T.D").id();
        var document = scene.use(Documents.class).get(draft);
        assertThat(document.issuerUnitId()).isEqualTo(ward);
        assertThat(document.details().recipients()).containsExactlyInAnyOrder(ward, province.yenPhong.id());
    }

    @Test
    void whatIsSignedStaysInTheNameOfTheUnitThatWas() {
        var paper = new Paper(scene);
        var signed = paper.numbered();
        scene.flushAndClear();
        reorganizing.carryOut(reorganizing.merger());

        assertThat(scene.use(Documents.class).get(signed).details().recipients())
                .containsExactlyInAnyOrder(province.kinhBac.id(), province.lucNgan.id());
    }
}
