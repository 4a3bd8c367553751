package vn.lienthong.overview;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.FanningOut;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.Totals;
import vn.lienthong.assignment.delay.CauseKind;
import vn.lienthong.assignment.delay.ConfirmingCause;
import vn.lienthong.assignment.delay.StateCause;
import vn.lienthong.assignment.delay.StatingCause;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Tier;
import vn.lienthong.scene.MomentOfTest;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class OverviewTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
    }

    private Overview seenBy(Actor who) {
        return view(Frame.ALL, who);
    }

    private Overview view(Frame frame, Actor who) {
        scene.flushAndClear();
        return scene.use(ViewingOverview.class).view(frame, who);
    }

    private List<AssignmentLine> list(Selection selection, Actor who) {
        return scene.use(ListingAssignments.class).page(selection, ListSort.DUE, 0, 1000, who);
    }

    private void assertEveryNumberIsAsLongAsItsList(Frame frame, Actor who) {
        var numbers = Numbers.of(view(frame, who), frame).all();
        assertSoftly(softly -> numbers.forEach(number -> {
            softly.assertThat(list(number.selection(), who))
                    .as("list of %s", number.name())
                    .hasSize((int) number.value());
            softly.assertThat(scene.use(ListingAssignments.class).count(number.selection(), who))
                    .as("count of %s", number.name())
                    .isEqualTo(number.value());
        }));
    }

    @Test
    void allFiguresAreOfOneMoment() {
        seenBy(province.chairman);

        assertThat(scene.use(MomentOfTest.class).times()).isOne();
    }

    @Test
    void theMixOfHueComesOutAndNothingIsForgotten() {
        new HueMix(scene).play();
        var view = seenBy(province.chairman);
        var totals = view.totals();

        assertThat(totals.total()).isEqualTo(168);
        assertThat(totals.done()).isEqualTo(105);
        assertThat(totals.of(AssignmentClass.DONE_LATE)).isEqualTo(21);
        assertThat(totals.of(AssignmentClass.STANDING)).isEqualTo(35);
        assertThat(open(totals)).isEqualTo(23);
        assertThat(totals.of(AssignmentClass.DUE_SOON)).isEqualTo(6);
        assertThat(totals.of(AssignmentClass.OVERDUE)).isEqualTo(4);
        assertThat(totals.of(AssignmentClass.AWAITING_CONFIRMATION) + totals.of(AssignmentClass.RETURNED))
                .isEqualTo(5);
        assertThat(totals.unaccounted()).isZero();
        assertTheTrendTellsWhatHappened(view.trend());
        assertEveryNumberIsAsLongAsItsList(Frame.ALL, province.chairman);
    }

    private static void assertTheTrendTellsWhatHappened(List<TrendMonth> trend) {
        assertThat(trend).hasSize(12);
        var september = trend.get(10);
        assertThat(september.month()).isEqualTo(new ReportMonth(YearMonth.of(2026, 9)));
        assertThat(september.of(Movement.ISSUED)).isEqualTo(168);
        assertThat(september.of(Movement.OVERDUE)).isZero();
        var october = trend.get(11);
        assertThat(october.of(Movement.DONE_ON_TIME)).isEqualTo(84);
        assertThat(october.of(Movement.DONE_LATE)).isEqualTo(21);
        assertThat(october.of(Movement.OVERDUE)).isEqualTo(4);
    }

    private static long open(Totals totals) {
        return Arrays.stream(AssignmentClass.values())
                .filter(AssignmentClass::open)
                .mapToLong(totals::of)
                .sum();
    }

    @Test
    void everyNumberIsAsLongAsItsListForEverybodyAndEveryFrame() {
        new MixedWork(scene, work).play();
        assertThat(seenBy(province.chairman).totals().byClass().keySet())
                .as("classes among the generated")
                .containsExactlyInAnyOrder(AssignmentClass.values());
        var autumn = new Span(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 31));
        for (var who : List.of(province.chairman, province.monitor, province.headOfKinhBac)) {
            assertEveryNumberIsAsLongAsItsList(Frame.ALL, who);
        }
        for (var basis : Basis.values()) {
            assertEveryNumberIsAsLongAsItsList(Frame.ALL.within(autumn, basis), province.chairman);
        }
        assertEveryNumberIsAsLongAsItsList(Frame.ALL.at(Tier.COMMUNE), province.chairman);
        assertEveryNumberIsAsLongAsItsList(Frame.ALL.ledBy(province.lucNgan.id()), province.chairman);
    }

    @Test
    void aLineOfTheListIsInTheClassThatTheRuleSays() {
        new MixedWork(scene, work).play();
        var today = scene.clock().today();

        assertThat(list(Selection.of(Frame.ALL), province.chairman))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.inClass())
                        .contains(AssignmentClass.of(
                                line.state().orElseThrow(),
                                line.standing(),
                                line.deadline(),
                                line.submittedOn(),
                                today)));
    }

    @Test
    void whatIsInNoClassIsToldAndListed() {
        var lost = work.issued(province.kinhBac, TEN_DAYS);
        work.issued(province.lucNgan, TEN_DAYS);
        scene.entities().flush();
        scene.entities()
                .createNativeQuery("update assignment set state = 'FORGOTTEN' where id = :id")
                .setParameter("id", lost)
                .executeUpdate();

        assertThat(seenBy(province.chairman).totals().total()).isEqualTo(2);
        assertThat(seenBy(province.chairman).totals().unaccounted()).isEqualTo(1);
        assertThat(list(Selection.of(Frame.ALL, Pick.inNoClass()), province.chairman))
                .singleElement()
                .satisfies(line -> assertThat(line.id()).isEqualTo(lost));
        assertEveryNumberIsAsLongAsItsList(Frame.ALL, province.chairman);
    }

    @Test
    void everyWayOfAddingUpLeadsToTheSameTotal() {
        new MixedWork(scene, work).play();
        var view = seenBy(province.chairman);
        var units = view.units().stream().map(UnitFigures::totals).reduce(view.withoutUnit(), Totals::plus);
        var directives =
                view.directives().stream().map(DirectiveFigures::totals).reduce(view.otherDirectives(), Totals::plus);
        var tiers = view.tiers().values().stream().reduce(view.withoutUnit(), Totals::plus);

        assertThat(units).isEqualTo(view.totals());
        assertThat(tiers).isEqualTo(view.totals());
        assertThat(directives.total()).isEqualTo(view.totals().total());
        assertThat(view.lights().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(view.totals().total());
    }

    @Test
    void theOtherDirectivesAreListedToo() {
        for (int number = 0; number < DirectiveCounts.SHOWN + 3; number++) {
            work.issued(province.kinhBac, TEN_DAYS);
        }

        var others = Selection.of(Frame.ALL, Pick.ALL.ofOtherDirectives(true));
        assertThat(seenBy(province.chairman).otherDirectives().total()).isEqualTo(3);
        assertThat(list(others, province.chairman)).hasSize(3);
        assertThat(scene.use(ListingAssignments.class).count(others, province.chairman))
                .isEqualTo(3);
    }

    @Test
    void whatIsLateIsCountedByItsCauseAndTheCausesAddUp() {
        var subjective = work.issued(province.kinhBac, TEN_DAYS);
        var pending = work.issued(province.kinhBac, TEN_DAYS);
        var confirmed = work.issued(province.kinhBac, TEN_DAYS);
        work.issued(province.kinhBac, TEN_DAYS);
        scene.clock().moveTo(LocalDate.of(2026, 10, 1));
        work.issued(province.kinhBac, TEN_DAYS);
        state(subjective, CauseKind.SUBJECTIVE);
        state(pending, CauseKind.OBJECTIVE);
        state(confirmed, CauseKind.OBJECTIVE);
        scene.use(ConfirmingCause.class)
                .confirm(work.itemOf(confirmed, "confirm-cause", province.monitor), "", province.monitor);
        var view = seenBy(province.chairman);

        assertThat(view.delays())
                .containsOnly(
                        entry(DelayGroup.CONFIRMED, 1L),
                        entry(DelayGroup.UNCONFIRMED, 1L),
                        entry(DelayGroup.SUBJECTIVE, 1L),
                        entry(DelayGroup.NOT_STATED, 1L));
        assertThat(view.totals().of(AssignmentClass.OVERDUE)).isEqualTo(4);
        assertEveryNumberIsAsLongAsItsList(Frame.ALL, province.chairman);
        assertThat(list(Selection.of(Frame.ALL, Pick.of(DelayGroup.UNCONFIRMED)), province.chairman))
                .singleElement()
                .satisfies(line -> assertThat(line.id()).isEqualTo(pending));
    }

    private void state(UUID assignment, CauseKind kind) {
        scene.use(StatingCause.class)
                .state(assignment, new StateCause(kind, "Chờ số liệu", "Bố trí thêm người"), province.headOfKinhBac);
    }

    @Test
    void anAssignmentForSeveralUnitsCountsInItsPartsAndNotAgainAsAWhole() {
        var directive = work.draft("1/CT-UBND");
        var whole =
                work.cut(directive, Work.details(province.department, TEN_DAYS, province.kinhBac, province.lucNgan));
        work.issue(directive);
        scene.use(FanningOut.class).nextBatch(whole);
        var view = seenBy(province.chairman);

        assertThat(view.totals().total()).isEqualTo(2);
        assertThat(view.notCountedAgain()).containsOnly(entry(Counting.WHOLE, 1L));
        assertThat(view.units())
                .extracting(UnitFigures::unitId)
                .containsExactlyInAnyOrder(province.kinhBac.id(), province.lucNgan.id());
    }

    @Test
    void aCommuneSeesItsOwnNumbersOnly() {
        work.issued(province.kinhBac, TEN_DAYS);
        work.issued(province.lucNgan, TEN_DAYS);
        var view = seenBy(province.headOfKinhBac);

        assertThat(view.totals().total()).isEqualTo(1);
        assertThat(view.units()).extracting(UnitFigures::unitId).containsExactly(province.kinhBac.id());
        assertThat(list(Selection.of(Frame.ALL.ledBy(province.lucNgan.id())), province.headOfKinhBac))
                .isEmpty();
    }

    @Test
    void aUnitThatGetsMoreShowsWhatItHasInHand() {
        for (int number = 0; number < 3; number++) {
            work.issued(province.kinhBac, TEN_DAYS);
        }
        scene.clock().moveTo(LocalDate.of(2026, 10, 1));
        work.issued(province.kinhBac, TEN_DAYS);
        scene.flushAndClear();

        assertThat(scene.use(ViewingOverview.class).loads(province.monitor))
                .containsOnly(entry(province.kinhBac.id(), new Load(4, 3)));
    }

    @Test
    void theListFindsWordsWithoutTones() {
        work.issued(province.kinhBac, TEN_DAYS);

        assertThat(list(Selection.of(Frame.ALL).saying("ra soat"), province.chairman))
                .hasSize(1);
        assertThat(list(Selection.of(Frame.ALL).saying("nothing such"), province.chairman))
                .isEmpty();
    }

    @Test
    void aLargeListIsReadOneByOneInTheSameOrder() {
        new MixedWork(scene, work).play();
        var read = new ArrayList<UUID>();
        var selection = Selection.of(Frame.ALL, Pick.of(Set.of(AssignmentClass.OVERDUE, AssignmentClass.DONE_LATE)));
        scene.use(ListingAssignments.class)
                .each(selection, ListSort.UNIT, province.chairman, line -> read.add(line.id()));

        assertThat(read)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        scene
                                .use(ListingAssignments.class)
                                .page(selection, ListSort.UNIT, 0, 1000, province.chairman)
                                .stream()
                                .map(AssignmentLine::id)
                                .toList());
    }
}
