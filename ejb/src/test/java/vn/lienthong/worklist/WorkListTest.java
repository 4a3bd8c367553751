package vn.lienthong.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.organization.Actor;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class WorkListTest {

    @RegisterExtension
    Scene scene = new Scene();

    Work work;
    Province province;
    UUID withDivision;

    @BeforeEach
    void begin() {
        work = new Work(scene);
        province = scene.province();
        withDivision = work.issued(province.department, TimeLimit.workingDays(10));
        work.accept(withDivision, province.director, province.divisionOfficer);
        scene.flushAndClear();
    }

    @Test
    void headsAndDeputiesSeeWhatWaitsInTheirUnitAndItsDivisionsWithWhoHoldsIt() {
        var officer = work.issued(province.department, TimeLimit.workingDays(10));
        work.accept(officer, province.director, province.departmentOfficer);
        scene.flushAndClear();

        for (var leader : List.of(province.director, province.deputyDirector)) {
            assertThat(unitList(leader))
                    .extracting(WorkListRow::caseFileId, WorkListRow::holder)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(withDivision, province.divisionOfficer.name()),
                            org.assertj.core.groups.Tuple.tuple(officer, province.departmentOfficer.name()));
        }
        assertThat(unitList(province.headOfDivision))
                .extracting(WorkListRow::caseFileId)
                .containsExactly(withDivision);
    }

    @Test
    void thePagesOfAUnitsListFollowEachOtherByDueDate() {
        for (var officer : List.of(province.divisionOfficer, province.departmentOfficer)) {
            scene.clock().moveBy(Duration.ofDays(1));
            work.accept(work.issued(province.department, TimeLimit.workingDays(10)), province.director, officer);
        }
        scene.flushAndClear();
        var unit = new DeskFilter(Desk.UNIT, WorkListFilter.ALL);
        var whole = list().page(unit, WorkListSort.DUE, 0, 10, province.director);

        assertThat(whole).extracting(WorkListRow::dueOn).isSorted().hasSize(3).doesNotHaveDuplicates();
        for (var first = 0; first < whole.size(); first++) {
            assertThat(list().page(unit, WorkListSort.DUE, first, 1, province.director))
                    .containsExactly(whole.get(first));
        }
    }

    @Test
    void nobodyElseHasAUnitList() {
        assertThat(unitList(province.departmentOfficer)).isEmpty();
        assertThat(unitList(province.headOfKinhBac)).isEmpty();
        assertThat(unitList(province.inspector)).isEmpty();
        assertThat(list().counts(Desk.UNIT, province.departmentOfficer).total()).isZero();
    }

    @Test
    void whatIsAboveAnotherAgencyIsNotItsUnitsList() {
        assertThat(unitList(province.chairman)).isEmpty();
    }

    @Test
    void isFilteredByUnitSymbolAndKind() {
        var officer = province.divisionOfficer;

        assertThat(found(officer, Optional.of("T.08"), Optional.empty(), Optional.empty()))
                .isEqualTo(1);
        assertThat(found(officer, Optional.of("T.08.01"), Optional.empty(), Optional.empty()))
                .isEqualTo(1);
        assertThat(found(officer, Optional.of("T.A"), Optional.empty(), Optional.empty()))
                .isZero();
        assertThat(found(officer, Optional.empty(), Optional.of("1/kh-ubnd"), Optional.empty()))
                .isEqualTo(1);
        assertThat(found(officer, Optional.empty(), Optional.of("2/KH-UBND"), Optional.empty()))
                .isZero();
        assertThat(found(officer, Optional.empty(), Optional.empty(), Optional.of(CaseFileKind.ASSIGNMENT)))
                .isEqualTo(1);
        assertThat(found(officer, Optional.empty(), Optional.empty(), Optional.of(CaseFileKind.DIRECTIVE)))
                .isZero();
    }

    @Test
    void offersTheUnitsThatLeadWhatWaits() {
        assertThat(list().units(Desk.UNIT, province.director))
                .extracting(LeadingUnit::code)
                .containsExactly("T.08");
        assertThat(list().units(Desk.MINE, province.director)).isEmpty();
    }

    @Test
    void manyFiltersAreCountedInOneStatementAndEachAsItsListIsLong() {
        var asked = List.of(
                new DeskFilter(Desk.UNIT, WorkListFilter.ALL),
                new DeskFilter(Desk.MINE, WorkListFilter.ALL),
                new DeskFilter(Desk.UNIT, new WorkListFilter(Optional.empty(), Optional.empty(), "khong co")),
                new DeskFilter(
                        Desk.UNIT,
                        new WorkListFilter(Optional.empty(), Optional.of("carry-out-assignment"), "ra soat")));

        assertThat(list().counts(asked, province.director)).containsExactly(1L, 0L, 0L, 1L);
        assertThat(asked)
                .allSatisfy(each -> assertThat(list().count(each, province.director))
                        .isEqualTo(list().page(each, WorkListSort.DUE, 0, 20, province.director)
                                .size()));
    }

    @Test
    void theLightsOfAFilterAddUpToItsList() {
        var fitting = new WorkListFilter(Optional.of(TimeClass.OVERDUE), Optional.empty(), "ra soat");
        var other = new WorkListFilter(Optional.empty(), Optional.empty(), "khong co");

        assertThat(list().counts(new DeskFilter(Desk.UNIT, fitting), province.director)
                        .total())
                .as("whatever light is chosen")
                .isEqualTo(1);
        assertThat(list().counts(new DeskFilter(Desk.UNIT, other), province.director)
                        .total())
                .isZero();
    }

    private long found(Actor who, Optional<String> unit, Optional<String> symbol, Optional<CaseFileKind> kind) {
        var filter = new WorkListFilter(Optional.empty(), Optional.empty(), "", unit, symbol, kind);
        return list().count(filter, who);
    }

    private List<WorkListRow> unitList(Actor who) {
        return list().page(new DeskFilter(Desk.UNIT, WorkListFilter.ALL), WorkListSort.DUE, 0, 20, who);
    }

    private WorkList list() {
        return scene.use(WorkList.class);
    }
}
