package vn.lienthong.document.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.document.DocumentFilter;
import vn.lienthong.document.DocumentKind;
import vn.lienthong.document.DocumentRow;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.document.Paper;
import vn.lienthong.document.ReadingRegister;
import vn.lienthong.document.RegisterLine;
import vn.lienthong.document.ViewingDocument;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class NumberingTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Paper paper;
    private Province province;

    @BeforeEach
    void people() {
        paper = new Paper(scene);
        province = scene.province();
    }

    private String symbolOf(UUID document) {
        return paper.seen(document, province.chairman).symbol().orElseThrow();
    }

    private UUID numbered(DocumentKind kind) {
        var document = paper.drafted(paper.details(kind, Secrecy.OPEN, province.kinhBac));
        paper.send(document);
        paper.checkContent(document);
        paper.checkForm(document);
        paper.sign(document);
        paper.number(document);
        return document;
    }

    @Test
    void numbersRunFrom01PerUnitAndSeries() {
        assertThat(symbolOf(paper.numbered())).isEqualTo("01/QĐ-UBND");
        assertThat(symbolOf(paper.numbered())).isEqualTo("02/QĐ-UBND");
        assertThat(symbolOf(numbered(DocumentKind.PLAN))).isEqualTo("01/KH-UBND");
    }

    @Test
    void theSymbolOfAnOfficialLetterSaysWhoDraftedIt() {
        assertThat(symbolOf(numbered(DocumentKind.OFFICIAL_LETTER))).isEqualTo("01/UBND-CĐS");
    }

    @Test
    void theyBeginAnewOn1JanuaryAndTheYearIsThatOfTheSignature() {
        scene.clock().moveTo(LocalDate.of(2026, 12, 31));
        var first = paper.numbered();
        var signedLastYear = paper.signed();
        scene.clock().moveTo(LocalDate.of(2027, 1, 4));
        paper.number(signedLastYear);
        var thisYear = paper.numbered();

        assertThat(symbolOf(first)).isEqualTo("01/QĐ-UBND");
        assertThat(symbolOf(signedLastYear)).isEqualTo("02/QĐ-UBND");
        assertThat(symbolOf(thisYear)).isEqualTo("01/QĐ-UBND");
    }

    @Test
    void whatWasNotNumberedLeavesNoGap() {
        paper.numbered();
        var returned = paper.signed();
        scene.use(vn.lienthong.document.IssuingDocument.class)
                .sendBack(paper.item(returned, "number-document", paper.clerk), "Sai", paper.clerk);
        assertThat(symbolOf(paper.numbered())).isEqualTo("02/QĐ-UBND");
    }

    @Test
    void aSeriesGoesOnWithTheNumberThatTheClerkSaysInItsFirstYear() {
        var keeping = scene.use(KeepingRegister.class);
        assertRefused(
                DocumentRule.NOT_CLERK,
                () -> keeping.begin(province.root.id(), DocumentKind.DECISION, 318, province.monitor));
        keeping.begin(province.root.id(), DocumentKind.DECISION, 318, paper.clerk);
        assertThat(symbolOf(paper.numbered())).isEqualTo("318/QĐ-UBND");
        assertRefused(
                DocumentRule.SERIES_RUNS,
                () -> keeping.begin(province.root.id(), DocumentKind.DECISION, 400, paper.clerk));

        scene.clock().moveTo(LocalDate.of(2027, 3, 1));
        assertRefused(
                DocumentRule.SERIES_RUNS,
                () -> keeping.begin(province.root.id(), DocumentKind.DECISION, 400, paper.clerk));
    }

    @Test
    void aSeriesGoesOnAfterTheHighestNumberThatTheOfficeEnteredByHand() {
        new Work(scene).draft("17/KH-UBND");
        scene.flushAndClear();
        assertRefused(
                DocumentRule.START_TOO_LOW,
                () -> scene.use(KeepingRegister.class).begin(province.root.id(), DocumentKind.PLAN, 17, paper.clerk));

        assertThat(symbolOf(numbered(DocumentKind.PLAN))).isEqualTo("18/KH-UBND");
    }

    @Test
    void theClerkSaysWhatStandsForTheUnitInSymbols() {
        var keeping = scene.use(KeepingRegister.class);
        assertThat(keeping.partOf(province.department.id())).isEqualTo("SKHCN");
        assertThat(keeping.partOf(province.root.id())).isEqualTo("UBND");
        assertRefused(DocumentRule.SYMBOL_PART_MALFORMED, () -> keeping.name(province.root.id(), "UB ND", paper.clerk));
        keeping.name(province.root.id(), "UBT", paper.clerk);
        assertThat(symbolOf(paper.numbered())).isEqualTo("01/QĐ-UBT");
    }

    @Test
    void theRegisterListsWhatAUnitSentOutBySeriesAndYear() {
        paper.numbered();
        paper.numbered();
        numbered(DocumentKind.PLAN);
        scene.flushAndClear();
        var register = DocumentFilter.register(province.root.id(), Optional.of(DocumentKind.DECISION), 2026, false);
        assertThat(scene.use(ViewingDocument.class).page(register, 0, 10, paper.clerk))
                .extracting(DocumentRow::symbol)
                .containsExactly("02/QĐ-UBND", "01/QĐ-UBND");
    }

    @Test
    void theRegisterIsTakenOutAsTheBookRunsWithWhomEachGoesTo() {
        paper.numbered();
        paper.numbered();
        numbered(DocumentKind.PLAN);
        scene.flushAndClear();
        var lines = new ArrayList<RegisterLine>();
        scene.use(ReadingRegister.class)
                .each(
                        DocumentFilter.register(province.root.id(), Optional.empty(), 2026, false),
                        paper.clerk,
                        lines::add);

        assertThat(lines)
                .extracting(line -> line.document().symbol())
                .containsExactly("01/QĐ-UBND", "02/QĐ-UBND", "01/KH-UBND");
        assertThat(lines.get(0).recipients())
                .containsExactlyInAnyOrder(province.kinhBac.bothNames(), province.lucNgan.bothNames());
        assertThat(lines.get(2).recipients()).containsExactly(province.kinhBac.bothNames());
    }
}
