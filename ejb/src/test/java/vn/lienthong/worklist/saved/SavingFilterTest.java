package vn.lienthong.worklist.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.Desk;
import vn.lienthong.worklist.DeskFilter;
import vn.lienthong.worklist.WorkListFilter;
import vn.lienthong.worklist.WorkListSort;

class SavingFilterTest {

    private static final DeskFilter ALL = new DeskFilter(Desk.MINE, WorkListFilter.ALL);

    @RegisterExtension
    Scene scene = new Scene();

    SavingFilter saving;
    Province province;

    @BeforeEach
    void begin() {
        saving = scene.use(SavingFilter.class);
        province = scene.province();
    }

    @Test
    void aSavedFilterIsListedWithHowManyItFinds() {
        new Work(scene).issued(province.department, TimeLimit.workingDays(10));
        save("Tất cả", province.director);
        var late = new WorkListFilter(Optional.of(TimeClass.OVERDUE), Optional.empty(), "");
        saving.save("Quá hạn", new DeskFilter(Desk.MINE, late), WorkListSort.OLDEST, province.director);
        scene.flushAndClear();

        assertThat(saving.of(province.director))
                .extracting(SavedFilterRow::name, SavedFilterRow::count)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Quá hạn", 0L),
                        org.assertj.core.groups.Tuple.tuple("Tất cả", 1L));
        assertThat(saving.of(province.director))
                .filteredOn(row -> row.name().equals("Quá hạn"))
                .first()
                .satisfies(row -> assertThat(row.asked().filter()).isEqualTo(late))
                .satisfies(row -> assertThat(row.sort()).isEqualTo(WorkListSort.OLDEST));
    }

    @Test
    void aSharedFilterIsReadByTheAgencyCountedForTheReaderAndChangedByItsOwnerOnly() {
        new Work(scene).issued(province.department, TimeLimit.workingDays(10));
        var id = save("Việc chung", province.director);
        scene.flushAndClear();
        assertThat(saving.of(province.departmentOfficer)).isEmpty();

        saving.share(id, province.director);
        scene.flushAndClear();

        assertThat(saving.of(province.departmentOfficer)).singleElement().satisfies(row -> {
            assertThat(row.own()).isFalse();
            assertThat(row.owner()).isEqualTo(province.director.name());
            assertThat(row.count()).isZero();
        });
        assertThat(saving.of(province.divisionOfficer)).hasSize(1);
        assertThat(saving.of(province.headOfKinhBac)).isEmpty();
        assertRefused(SavedFilterRule.NOT_YOURS, () -> saving.rename(id, "Của tôi", province.departmentOfficer));
        assertRefused(SavedFilterRule.NOT_YOURS, () -> saving.delete(id, province.departmentOfficer));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> saving.delete(id, province.headOfKinhBac));

        saving.keepToOneself(id, province.director);
        scene.flushAndClear();
        assertThat(saving.of(province.departmentOfficer)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> saving.delete(id, province.departmentOfficer));
    }

    @Test
    void aNameIsGivenOnceByAPersonWhateverItsCase() {
        save("Việc gấp", province.director);
        var other = save("Việc thường", province.director);
        scene.flushAndClear();

        assertRefused(SavedFilterRule.NAME_TAKEN, () -> save(" VIỆC  gấp ", province.director));
        assertRefused(SavedFilterRule.NAME_TAKEN, () -> saving.rename(other, "việc gấp", province.director));
        saving.rename(other, "Việc Thường", province.director);
        save("Việc gấp", province.departmentOfficer);
    }

    @Test
    void aNameIsNeitherEmptyNorEndless() {
        assertRefused(SavedFilterRule.NAME_REQUIRED, () -> save("  ", province.director));
        assertRefused(SavedFilterRule.NAME_TOO_LONG, () -> save("x".repeat(61), province.director));
    }

    @Test
    void aPersonKeepsTwentyAtMostAndMakesRoomByDeleting() {
        var ids = IntStream.range(0, 20)
                .mapToObj(i -> save("Bộ lọc " + i, province.director))
                .toList();
        scene.flushAndClear();

        assertRefused(SavedFilterRule.TOO_MANY, () -> save("Một nữa", province.director));
        saving.delete(ids.get(0), province.director);
        scene.flushAndClear();
        save("Một nữa", province.director);
    }

    private UUID save(String name, Actor by) {
        return saving.save(name, ALL, WorkListSort.DUE, by);
    }
}
