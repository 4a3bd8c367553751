package vn.lienthong.directive.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.AddingRemark;
import vn.lienthong.directive.clause.ClauseText;
import vn.lienthong.directive.clause.EditingClauses;
import vn.lienthong.directive.lineage.LineageKind;
import vn.lienthong.directive.lineage.NamedDocument;
import vn.lienthong.directive.lineage.RelatingDirective;
import vn.lienthong.mention.ViewingMentions;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Statements;
import vn.lienthong.scene.Work;

/** The page of a directive that amends another, has clauses, went out to several units and is being added to. */
class ReadingDirectiveTest {

    /** Everything that the page asks for, the count of the bell included. */
    private static final int PROMISED = 12;

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private UUID directive;

    @BeforeEach
    void muchHangsOnIt() {
        province = scene.province();
        var work = new Work(scene);
        work.draft("16/KH-UBND");
        directive = work.draft("17/KH-UBND");
        scene.use(RelatingDirective.class)
                .relate(
                        directive,
                        LineageKind.AMENDS,
                        new NamedDocument("16/KH-UBND", Optional.empty(), ""),
                        province.monitor);
        scene.use(EditingClauses.class)
                .add(
                        directive,
                        List.of(
                                new ClauseText("II.1", "Rà soát 16 tiêu chí"),
                                new ClauseText("II.2", "Lập tổ công nghệ")),
                        province.monitor);
        var whole =
                work.cut(directive, Work.details(province.department, TEN_DAYS, province.kinhBac, province.lucNgan));
        work.cut(directive, Work.details(province.yenPhong, TEN_DAYS));
        work.issue(directive);
        scene.flushAndClear();
        work.fanOut(whole);
        work.cut(directive, Work.details(province.yenPhong, TimeLimit.OPEN));
        scene.use(AddingRemark.class).add(directive, "Gửi kèm phụ lục", List.of(Work.evidence()), province.monitor);
        scene.flushAndClear();
    }

    private DirectiveReading read(Actor by) {
        return scene.use(ReadingDirective.class).read(directive, by);
    }

    /** What the page asks besides: the bell, and whom a remark may name. */
    private void open(Actor by) {
        scene.use(Notices.class).unread(by);
        scene.flushAndClear();
        var takesPart = read(by).caseFile().takesPart();
        scene.flushAndClear();
        if (takesPart) {
            scene.use(ViewingMentions.class).people(directive, by);
        }
    }

    @Test
    void whoeverOpensItThePageAsksNoMoreThanPromised() {
        var people = List.of(
                province.chairman, province.monitor, province.director, province.headOfKinhBac, province.inspector);

        for (var person : people) {
            assertThat(Statements.of(scene, () -> open(person)))
                    .as("statements for %s", person.name())
                    .isBetween(6L, (long) PROMISED);
        }
    }

    @Test
    void itsOfficeSeesAllThatHangsOnIt() {
        var reading = read(province.monitor);

        assertThat(reading.view().assignments()).hasSize(3);
        assertThat(reading.view().ownParts()).isEmpty();
        assertThat(reading.view().gaps()).hasSize(1);
        assertThat(reading.view().mayCut()).isTrue();
        assertThat(reading.view().totals().total()).isEqualTo(5);
        assertThat(reading.view().totals().unaccounted()).isZero();
        assertThat(reading.view().units()).hasSize(4);
        assertThat(reading.clauses().all()).isEqualTo(2);
        assertThat(reading.openClauses()).isEqualTo(1);
        assertThat(reading.lineage().earlier())
                .singleElement()
                .satisfies(row -> assertThat(row.document().symbol()).isEqualTo("16/KH-UBND"));
        assertThat(reading.caseFile().takesPart()).isTrue();
    }

    @Test
    void aCommuneSeesItsOwnPartAndNeitherOthersNorWhatIsMissing() {
        var reading = read(province.headOfKinhBac);

        assertThat(reading.view().assignments()).isEmpty();
        assertThat(reading.view().ownParts()).hasSize(1);
        assertThat(reading.view().totals().total()).isEqualTo(1);
        assertThat(reading.view().gaps()).isEmpty();
        assertThat(reading.openClauses()).isZero();
        assertThat(reading.lineage().earlier()).isEmpty();
    }

    @Test
    void whoeverMayNotSeeItIsToldThatThereIsNone() {
        var draft = new Work(scene).draft("99/KH-UBND");
        scene.flushAndClear();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ReadingDirective.class).read(draft, province.headOfKinhBac));
    }
}
