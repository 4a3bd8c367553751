package vn.lienthong.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.delay.CauseKind;
import vn.lienthong.assignment.delay.ConfirmingCause;
import vn.lienthong.assignment.delay.StateCause;
import vn.lienthong.assignment.delay.StatingCause;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.organization.Actor;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class KeptSumsTest {

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

    /** So many assignments that are the same to every figure. */
    private record Same(Counting counting, Object light, UUID about, Object inClass) {}

    private static Map<Same, Long> same(List<Tally> tallies) {
        return tallies.stream()
                .collect(groupingBy(
                        each -> new Same(
                                each.counting(),
                                each.light(),
                                each.about(),
                                each.key().inClass()),
                        summingLong(Tally::count)));
    }

    private void assertTheSumsSayWhatACountSays() {
        scene.flushAndClear();
        for (var who : List.of(
                province.chairman, province.monitor, province.director, province.inspector, province.headOfOffice)) {
            assertTheSumsSayWhatACountSays(who);
        }
        assertThat(scene.use(KeepingSums.class).check()).isZero();
    }

    private void assertTheSumsSayWhatACountSays(Actor who) {
        var today = scene.clock().today();
        var kept = scene.use(Viewpoints.class).over(who.scopeIds(), today).orElseThrow();
        var months = scene.use(ViewingOverview.class).view(Frame.ALL, who).trend().stream()
                .map(TrendMonth::month)
                .toList();

        assertThat(same(scene.use(UnitCounts.class).kept(kept)))
                .isEqualTo(same(scene.use(UnitCounts.class).count(new Condition(who.scopeIds(), today))));
        assertThat(scene.use(DelayCounts.class).kept(kept))
                .isEqualTo(scene.use(DelayCounts.class).count(carried(who)));
        assertThat(scene.use(DirectiveCounts.class).kept(kept))
                .isEqualTo(scene.use(DirectiveCounts.class).count(carried(who)));
        assertThat(scene.use(TrendCounts.class).kept(months, kept))
                .isEqualTo(scene.use(TrendCounts.class).count(months, carried(who), today));
    }

    private Condition carried(Actor who) {
        return Condition.of(Selection.of(Frame.ALL), who, scene.clock().today());
    }

    private void fold() {
        scene.entities().flush();
        scene.use(KeepingSums.class).foldNextBatch();
        assertThat(number("select count(*) from overview_change")).isZero();
    }

    private long number(String sql) {
        return ((Number) scene.entities().createNativeQuery(sql).getSingleResult()).longValue();
    }

    private void execute(String sql, Object... values) {
        scene.entities().flush();
        var query = scene.entities().createNativeQuery(sql);
        for (int number = 0; number < values.length; number++) {
            query.setParameter(number + 1, values[number]);
        }
        query.executeUpdate();
    }

    @Test
    void theSumsSayWhatACountSaysBeforeAndAfterTheyAreFolded() {
        new MixedWork(scene, work).play();
        assertTheSumsSayWhatACountSays();
        fold();
        assertTheSumsSayWhatACountSays();
        assertThat(number("select count(*) from overview_sum")).isPositive();
    }

    @Test
    void whatChangesAfterTheFoldCountsAtOnce() {
        new MixedWork(scene, work).play();
        fold();
        execute(
                "update assignment set state = 'ACCEPTED', suspended_on = null, recalled_on = null where position % 2 = 0");
        assertTheSumsSayWhatACountSays();
        execute("update assignment set deadline = deadline + 30, light = 'RED' where not standing");
        assertTheSumsSayWhatACountSays();
        fold();
        assertTheSumsSayWhatACountSays();
    }

    @Test
    void timeGoesOnWithoutAWrite() {
        new MixedWork(scene, work).play();
        fold();
        for (int days = 1; days < 40; days += 13) {
            scene.clock().moveTo(LocalDate.of(2026, 12, 1).plusDays(days));
            assertTheSumsSayWhatACountSays();
            scene.use(KeepingSums.class).keepToday();
            assertTheSumsSayWhatACountSays();
        }
        assertThat(scene.use(KeptSums.class).day()).isEqualTo(scene.clock().today());
    }

    @Test
    void aCauseOfDelayCountsAtOnce() {
        var assignment = work.issued(province.kinhBac, TEN_DAYS);
        scene.clock().moveTo(LocalDate.of(2026, 10, 1));
        fold();
        scene.use(StatingCause.class)
                .state(
                        assignment,
                        new StateCause(CauseKind.OBJECTIVE, "Chờ số liệu", "Bố trí thêm người"),
                        province.headOfKinhBac);
        assertTheSumsSayWhatACountSays();
        fold();
        scene.use(ConfirmingCause.class)
                .confirm(work.itemOf(assignment, "confirm-cause", province.monitor), "", province.monitor);
        assertTheSumsSayWhatACountSays();
        assertThat(scene.use(ViewingOverview.class)
                        .view(Frame.ALL, province.chairman)
                        .delays())
                .containsOnlyKeys(DelayGroup.CONFIRMED);
    }

    @Test
    void whoBeginsOrCeasesToTakePartSeesItAtOnce() {
        var assignment = work.issued(province.kinhBac, TEN_DAYS);
        fold();
        execute(
                "insert into participation (case_file_id, role, unit_id, post_id) values (?, 'COORDINATE', ?, ?)",
                assignment,
                province.department.id(),
                province.director.mainSeat().postId());
        assertThat(seen(province.director)).isEqualTo(1);
        fold();
        execute("delete from participation where role = 'COORDINATE'");
        assertTheSumsSayWhatACountSays();
        assertThat(seen(province.director)).isZero();
    }

    private long seen(Actor who) {
        scene.flushAndClear();
        return scene.use(ViewingOverview.class).view(Frame.ALL, who).totals().total();
    }

    @Test
    void aUnitThatComesBelowAnotherIsSeenFromThereAtOnce() {
        work.issued(province.kinhBac, TEN_DAYS);
        fold();
        execute("insert into unit_closure values (?, ?, 1)", province.department.id(), province.kinhBac.id());
        assertTheSumsSayWhatACountSays();
        assertThat(seen(province.director)).isEqualTo(1);
        fold();
        execute(
                "delete from unit_closure where ancestor_id = ? and descendant_id = ?",
                province.department.id(),
                province.kinhBac.id());
        assertTheSumsSayWhatACountSays();
        assertThat(seen(province.director)).isZero();
    }

    @Test
    void aUnitThatBecomesADepartmentHasItsSumsAtOnce() {
        work.issued(province.kinhBac, TEN_DAYS);
        fold();
        execute("update unit set kind = 'DEPARTMENT' where id = ?", province.kinhBac.id());
        scene.flushAndClear();

        assertTheSumsSayWhatACountSays(province.headOfKinhBac);
        assertThat(seen(province.headOfKinhBac)).isEqualTo(1);
    }

    @Test
    void whatGoesOutToSeveralIsCountedAsAWholeFromThatMoment() {
        var assignment = work.issued(province.kinhBac, TEN_DAYS);
        fold();
        execute("insert into assignment_recipient values (?, ?)", assignment, province.lucNgan.id());
        assertTheSumsSayWhatACountSays();
        fold();
        execute("delete from assignment_recipient where assignment_id = ?", assignment);
        assertTheSumsSayWhatACountSays();
    }

    @Test
    void whoWorksForSeveralUnitsLooksFromTheOneAboveTheOthers() {
        var viewpoints = scene.use(Viewpoints.class);
        var today = scene.clock().today();

        assertThat(viewpoints.over(Set.of(province.root.id(), province.kinhBac.id()), today))
                .contains(new Viewpoint(province.root.id(), today));
        assertThat(viewpoints.over(Set.of(province.office.id(), province.kinhBac.id()), today))
                .isEmpty();
        assertThat(viewpoints.over(Set.of(province.kinhBac.id()), today)).isEmpty();
        assertThat(viewpoints.over(Set.of(), today)).isEmpty();
    }

    @Test
    void sumsThatAreWrongAreFoundAndCountedAnew() {
        new MixedWork(scene, work).play();
        fold();
        execute("update overview_sum set n = n + 1 where kind = 'DIRECTIVE'");
        assertThat(scene.use(KeepingSums.class).check()).isPositive();

        scene.use(KeepingSums.class).rebuild();
        assertTheSumsSayWhatACountSays();
    }

    @Test
    void classesThatAreWrongAreFoundAndCountedAnew() {
        new MixedWork(scene, work).play();
        fold();
        execute("update overview_class set n = n - 1 where kind = 'UNIT'");
        assertThat(scene.use(KeepingSums.class).check()).isPositive();

        scene.use(KeepingSums.class).rebuild();
        assertTheSumsSayWhatACountSays();
    }

    @Test
    void whatAnAssignmentIsCountedInIsCheckedToo() {
        work.issued(province.kinhBac, TEN_DAYS);
        fold();
        execute("delete from overview_folded");

        assertThat(scene.use(KeepingSums.class).check()).isPositive();
    }

    /** As the planner saw it, who goes out to two thousand made the count of everything else slow. */
    @Test
    void whatGoesOutToVeryManyDoesNotSlowDownTheCountOfTheRest() {
        var assignment = work.issued(province.kinhBac, TEN_DAYS);
        twoThousandUnits();
        execute("insert into assignment_recipient select ?, id from unit where code ~ '^X[0-9]+$'", assignment);
        execute("analyze assignment_recipient");

        assertThat(plan("select * from overview_key"))
                .contains("Index Only Scan using assignment_recipient_pkey")
                .doesNotContain("Seq Scan on assignment_recipient");
    }

    /** As the planner saw it, a province has a few units below it, and all of them were read for each assignment. */
    @Test
    void whoLooksFromAboveIsFoundFromThoseWhoTakePart() {
        work.issued(province.kinhBac, TEN_DAYS);
        twoThousandUnits();
        execute("insert into unit_closure select ?, id, 1 from unit where code ~ '^X[0-9]+$'", province.root.id());
        execute("insert into unit_closure select id, id, 0 from unit where code ~ '^X[0-9]+$'");
        execute("analyze unit, unit_closure");

        assertThat(plan("select * from overview_key"))
                .contains("unit_closure_descendant")
                .doesNotContain("Index Cond: (ancestor_id = unit.id)");
    }

    private void twoThousandUnits() {
        execute("""
                insert into unit (id, code, admin_code, parent_id, agency_id, kind, tier, name_vi, name_en, valid_from, version)
                select cast(md5('unit' || n) as uuid), 'X' || n, '', parent_id, agency_id, kind, tier, name_vi, name_en, valid_from, 0
                from unit, generate_series(1, 2000) n where id = ?""", province.lucNgan.id());
    }

    private String plan(String sql) {
        List<String> lines = scene.entities()
                .createNativeQuery("explain " + sql, String.class)
                .getResultList();
        return String.join("\n", lines);
    }

    @Test
    void aSumOfNothingIsNotKept() {
        var assignment = work.issued(province.kinhBac, TEN_DAYS);
        fold();
        execute("update assignment set light = 'YELLOW' where id = ?", assignment);
        fold();

        assertThat(number("select count(*) from overview_sum where n = 0 or light = 'NONE'"))
                .isZero();
    }

    /** So the sums need no day for it. */
    @Test
    void workThatIsNotInHandIsInTheSameClassOnEveryDay() {
        assertThat(ClassKey.all())
                .filteredOn(key -> !inHand(key.state().orElseThrow()))
                .filteredOn(key -> key.time() != TimeClass.NO_DEADLINE || !key.late())
                .allSatisfy(key -> assertThat(key.inClass())
                        .isEqualTo(new ClassKey(key.state(), key.standing(), TimeClass.OVERDUE, key.late()).inClass()));
    }

    private static boolean inHand(AssignmentState state) {
        return List.of(AssignmentState.ISSUED, AssignmentState.ACCEPTED, AssignmentState.REDO)
                .contains(state);
    }
}
