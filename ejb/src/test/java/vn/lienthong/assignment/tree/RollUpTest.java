package vn.lienthong.assignment.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.AssignmentQueries;
import vn.lienthong.assignment.FanningOut;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class RollUpTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private UUID whole;
    private UUID part;

    @BeforeEach
    void itWentOutToTwoCommunesAndOnePassesItOn() {
        province = scene.province();
        work = new Work(scene);
        var directive = work.draft("95/KH-UBND");
        whole = work.cut(directive, Work.details(province.department, TEN_DAYS, province.kinhBac, province.lucNgan));
        work.issue(directive);
        scene.use(FanningOut.class).nextBatch(whole);
        scene.flushAndClear();
        part = partOfKinhBac();
        work.accept(part, province.headOfKinhBac, province.officerOfKinhBac);
        var done = passedOn(TimeLimit.workingDays(2));
        passedOn(TimeLimit.workingDays(3));
        passedOn(TEN_DAYS);
        work.accept(done, province.headOfEconomy, province.officerOfEconomy);
        work.handIn(done, province.officerOfEconomy);
        work.approve(done, province.headOfEconomy);
        work.confirm(done, province.headOfKinhBac);
        scene.clock().moveTo(LocalDate.of(2026, 9, 14));
        scene.flushAndClear();
    }

    private UUID passedOn(TimeLimit limit) {
        return work.passedOn(part, province.economyOfKinhBac, limit, province.headOfKinhBac);
    }

    private UUID partOfKinhBac() {
        return scene.use(ViewingAssignment.class).parts(whole, province.chairman).rows().stream()
                .filter(row -> row.leadUnit().equals(province.kinhBac.bothNames()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void eachPartShowsItsOwnSubTree() {
        var below = scene.use(ViewingTree.class).belowParts(whole, province.chairman);

        assertThat(below).containsOnlyKeys(part);
        assertThat(below.get(part).total()).isEqualTo(3);
        assertThat(below.get(part).done()).isEqualTo(1);
        assertThat(below.get(part).of(AssignmentClass.OVERDUE)).isEqualTo(1);
        assertThat(below.get(part).unaccounted()).isZero();
    }

    @Test
    void thePartsTableAndTheTotalsCountTheFanOutAsBefore() {
        var parts = scene.use(ViewingAssignment.class).parts(whole, province.chairman);

        assertThat(parts.rows()).hasSize(2);
        assertThat(parts.totals().total()).isEqualTo(2);
        var directive = scene.use(ViewingAssignment.class)
                .view(whole, province.chairman)
                .directiveId();
        assertThat(scene.use(AssignmentQueries.class)
                        .totalsOf(directive, province.chairman)
                        .all()
                        .total())
                .isEqualTo(3);
    }

    @Test
    void theTreeOpensLevelByLevel() {
        var tree = scene.use(ViewingTree.class);
        assertThat(tree.root(whole, province.chairman).below().total()).isEqualTo(5);
        assertThat(tree.branches(whole, province.chairman))
                .extracting(branch -> branch.below().total())
                .containsExactlyInAnyOrder(3L, 0L);

        assertThat(tree.branches(part, province.chairman)).hasSize(3).allMatch(Branch::leaf);
    }

    @Test
    void whatAPersonMayNotSeeIsNotCounted() {
        var tree = scene.use(ViewingTree.class);

        assertThat(tree.root(part, province.headOfKinhBac).below().total()).isEqualTo(3);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tree.root(part, province.headOfLucNgan));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tree.branches(part, province.headOfLucNgan));
        assertThat(scene.use(Subtrees.class)
                        .below(whole, province.headOfLucNgan)
                        .total())
                .isEqualTo(1);
    }
}
