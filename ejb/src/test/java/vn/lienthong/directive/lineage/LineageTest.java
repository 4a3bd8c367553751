package vn.lienthong.directive.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class LineageTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
    }

    private UUID relate(UUID directive, LineageKind kind, String symbol) {
        var id = scene.use(RelatingDirective.class)
                .relate(directive, kind, new NamedDocument(symbol, Optional.empty(), ""), province.monitor);
        scene.flushAndClear();
        return id;
    }

    private ViewingLineage viewing() {
        return scene.use(ViewingLineage.class);
    }

    @Test
    void aDocumentOutsideIsNamedBySymbolDateAndIssuer() {
        var plan = work.draft("17/KH-UBND");
        var resolution = new NamedDocument("71/NQ-CP", Optional.of(LocalDate.of(2025, 4, 1)), "Chính phủ");
        scene.use(RelatingDirective.class).relate(plan, LineageKind.CARRIES_OUT, resolution, province.monitor);
        scene.flushAndClear();

        assertThat(viewing().earlier(plan, province.monitor)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(LineageKind.CARRIES_OUT);
            assertThat(row.document().id()).isNull();
            assertThat(row.document().symbol()).isEqualTo("71/NQ-CP");
            assertThat(row.document().summary()).isEqualTo("Chính phủ");
        });
    }

    @Test
    void theLineageIsShownBothWaysOverSeveralSteps() {
        var first = work.draft("1/KH-UBND");
        var second = work.draft("2/KH-UBND");
        var third = work.draft("3/KH-UBND");
        relate(second, LineageKind.AMENDS, "1/KH-UBND");
        relate(third, LineageKind.REPLACES, "2/kh-ubnd");

        assertThat(viewing().earlier(third, province.monitor))
                .extracting(row -> row.document().id(), LineageRow::depth)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second, 1), org.assertj.core.groups.Tuple.tuple(first, 2));
        assertThat(viewing().later(first, province.monitor))
                .extracting(row -> row.document().id(), LineageRow::depth)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second, 1), org.assertj.core.groups.Tuple.tuple(third, 2));
    }

    @Test
    void noDocumentLeadsBackToItself() {
        var first = work.draft("1/KH-UBND");
        var second = work.draft("2/KH-UBND");
        relate(second, LineageKind.AMENDS, "1/KH-UBND");

        assertRefused(DirectiveRule.LINEAGE_CIRCLE, () -> relate(first, LineageKind.BASED_ON, "2/KH-UBND"));
        assertRefused(DirectiveRule.LINEAGE_CIRCLE, () -> relate(first, LineageKind.AMENDS, "1/KH-UBND"));
    }

    @Test
    void theSameIsNotSaidTwice() {
        var plan = work.draft("17/KH-UBND");
        relate(plan, LineageKind.CARRIES_OUT, "71/NQ-CP");

        assertRefused(DirectiveRule.LINEAGE_TWICE, () -> relate(plan, LineageKind.CARRIES_OUT, "71/nq-cp"));
        assertRefused(DirectiveRule.LINEAGE_SYMBOL_REQUIRED, () -> relate(plan, LineageKind.BASED_ON, " "));
    }

    @Test
    void itIsTakenBackWhileItIsADraftAndStandsAfterIssue() {
        var plan = work.draft("17/KH-UBND");
        var relation = relate(plan, LineageKind.CARRIES_OUT, "71/NQ-CP");
        var other = relate(plan, LineageKind.CARRIES_OUT, "07-KH/TU");
        scene.use(RelatingDirective.class).unrelate(relation, province.monitor);
        scene.flushAndClear();
        assertThat(viewing().earlier(plan, province.monitor)).hasSize(1);
        work.cut(plan, Work.details(province.department, TimeLimit.workingDays(10)));
        work.issue(plan);

        assertRefused(
                DirectiveRule.WRONG_STATE,
                () -> scene.use(RelatingDirective.class).unrelate(other, province.monitor));
    }

    @Test
    void whatAPersonMayNotSeeIsNotInTheirLineage() {
        work.draft("1/KH-UBND");
        var second = work.draft("2/KH-UBND");
        relate(second, LineageKind.AMENDS, "1/KH-UBND");
        work.cut(second, Work.details(province.kinhBac, TimeLimit.workingDays(10)));
        work.issue(second);
        scene.flushAndClear();

        assertThat(viewing().earlier(second, province.headOfKinhBac)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> viewing().earlier(second, province.headOfLucNgan));
    }
}
