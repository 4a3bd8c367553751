package vn.lienthong.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.organization.Actor;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class OpenWorkSumsTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
    }

    private void assertTheNumbersAreAsLongAsTheirLists() {
        scene.flushAndClear();
        for (var who : List.of(province.headOfKinhBac, province.headOfLucNgan, province.headOfOffice)) {
            var counts = scene.use(WorkList.class).counts(Desk.UNIT, who);
            assertThat(counts.overdue()).isEqualTo(listed(TimeClass.OVERDUE, who));
            assertThat(counts.dueSoon()).isEqualTo(listed(TimeClass.DUE_SOON, who));
            assertThat(counts.inTime()).isEqualTo(listed(TimeClass.IN_TIME, who));
            assertThat(counts.noDeadline()).isEqualTo(listed(TimeClass.NO_DEADLINE, who));
            assertThat(scene.use(WorkList.class).count(new DeskFilter(Desk.UNIT, WorkListFilter.ALL), who))
                    .isEqualTo(counts.total());
        }
        assertThat(scene.use(KeepingOpenWork.class).check()).isZero();
    }

    private long listed(TimeClass light, Actor who) {
        var filter = new WorkListFilter(Optional.of(light), Optional.empty(), "");
        return scene.use(WorkList.class)
                .page(new DeskFilter(Desk.UNIT, filter), WorkListSort.DUE, 0, 100, who)
                .size();
    }

    private long number(String sql) {
        return ((Number) scene.entities().createNativeQuery(sql).getSingleResult()).longValue();
    }

    private void fold() {
        scene.entities().flush();
        scene.use(KeepingOpenWork.class).foldNextBatch();
        assertThat(number("select count(*) from work_item_change")).isZero();
    }

    @Test
    void theNumbersAreAsLongAsTheirListsBeforeAndAfterTheFoldAndAsTimeGoesOn() {
        work.issued(province.kinhBac, TimeLimit.workingDays(3));
        work.issued(province.kinhBac, TimeLimit.workingDays(10));
        work.accepted(province.lucNgan, TimeLimit.workingDays(5), province.headOfLucNgan, province.officerOfLucNgan);
        assertTheNumbersAreAsLongAsTheirLists();
        fold();
        assertTheNumbersAreAsLongAsTheirLists();
        work.issued(province.kinhBac, TimeLimit.workingDays(4));
        for (int days = 0; days < 20; days += 4) {
            scene.clock().moveTo(LocalDate.of(2026, 9, 3).plusDays(days));
            assertTheNumbersAreAsLongAsTheirLists();
        }
        assertThat(number("select sum(n) from open_work_day where due_on is not null"))
                .isPositive();
    }

    @Test
    void whatEndsOrMovesCountsAtOnce() {
        var assignment = work.issued(province.kinhBac, TimeLimit.workingDays(3));
        fold();
        work.accept(assignment, province.headOfKinhBac, province.officerOfKinhBac);
        assertTheNumbersAreAsLongAsTheirLists();
        scene.entities().flush();
        scene.entities()
                .createNativeQuery("update work_item set unit_id = :unit, due_on = due_on + 9 where state = 'OPEN'")
                .setParameter("unit", province.lucNgan.id())
                .executeUpdate();
        assertTheNumbersAreAsLongAsTheirLists();
        fold();
        assertTheNumbersAreAsLongAsTheirLists();
    }

    @Test
    void whatHasComeToNothingIsDroppedAndNothingElse() {
        work.issued(province.kinhBac, TimeLimit.workingDays(3));
        fold();
        scene.entities()
                .createNativeQuery("insert into work_item_sum values (:unit, date '2031-01-01', 0)")
                .setParameter("unit", province.kinhBac.id())
                .executeUpdate();
        scene.use(KeepingOpenWork.class).dropEmpty();
        assertThat(scene.entities()
                        .createNativeQuery("select count(*) from work_item_sum where n = 0", Long.class)
                        .getSingleResult())
                .isEqualTo(0L);
        assertTheNumbersAreAsLongAsTheirLists();
    }

    @Test
    void sumsThatAreWrongAreFoundAndCountedAnew() {
        work.issued(province.kinhBac, TimeLimit.workingDays(3));
        fold();
        scene.entities().createNativeQuery("update work_item_sum set n = n + 1").executeUpdate();
        assertThat(scene.use(KeepingOpenWork.class).check()).isPositive();

        work.issued(province.kinhBac, TimeLimit.workingDays(3));
        scene.entities().flush();
        scene.use(KeepingOpenWork.class).rebuild();
        assertTheNumbersAreAsLongAsTheirLists();
    }
}
