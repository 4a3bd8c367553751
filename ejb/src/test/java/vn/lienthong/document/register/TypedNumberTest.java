package vn.lienthong.document.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.directive.DirectiveDetails;
import vn.lienthong.directive.DirectiveKind;
import vn.lienthong.directive.Directives;
import vn.lienthong.directive.EnteringDirective;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.Urgency;
import vn.lienthong.document.DocumentKind;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.document.Paper;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

/** What the office types off paper beside the numbers that the register gives. */
class TypedNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @RegisterExtension
    Scene scene = new Scene();

    private Paper paper;
    private Province province;
    private Work work;

    @BeforeEach
    void people() {
        paper = new Paper(scene);
        province = scene.province();
        work = new Work(scene);
    }

    private DirectiveDetails typed(String symbol, LocalDate signedOn) {
        return new DirectiveDetails(
                DirectiveKind.DECISION,
                symbol,
                signedOn,
                province.root.id(),
                "Nguyễn Văn An",
                Urgency.NORMAL,
                Secrecy.OPEN,
                "Ban hành quy chế");
    }

    private void type(String symbol) {
        type(symbol, TODAY);
    }

    private void type(String symbol, LocalDate signedOn) {
        scene.use(EnteringDirective.class).enter(typed(symbol, signedOn), List.of(), province.monitor);
    }

    @Test
    void aNumberThatTheRegisterGaveIsNotTypedAgain() {
        paper.numbered();

        assertRefused(DocumentRule.NUMBER_OF_REGISTER, () -> type("01/QĐ-UBND"));
        assertRefused(DocumentRule.NUMBER_OF_REGISTER, () -> type("1/qđ-ubnd"));
    }

    @Test
    void aNumberThatTheRegisterHasNotGivenYetIsNobodysAndLeavesNoGap() {
        paper.numbered();
        assertRefused(DocumentRule.NUMBER_NOT_GIVEN, () -> type("25/QĐ-UBND"));

        assertThat(paper.seen(paper.numbered(), province.chairman).symbol()).contains("02/QĐ-UBND");
    }

    @Test
    void whatIsOfAnotherSeriesYearOrIssuerIsTypedAsBefore() {
        paper.numbered();

        assertThatCode(() -> {
                    type("01/KH-UBND");
                    type("01/QĐ-UBND", LocalDate.of(2025, 9, 1));
                    type("01/QĐ-BKHCN");
                    type("01a/QĐ-UBND");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void anOfficialLetterIsKnownByItsIssuerWhoeverDraftedIt() {
        var letter = paper.drafted(paper.details(DocumentKind.OFFICIAL_LETTER, Secrecy.OPEN, province.kinhBac));
        paper.send(letter);
        paper.checkContent(letter);
        paper.checkForm(letter);
        paper.sign(letter);
        paper.number(letter);

        assertRefused(DocumentRule.NUMBER_OF_REGISTER, () -> type("01/UBND-NC"));
    }

    @Test
    void whatRanOnPaperBeforeTheSeriesBeganHereIsStillTyped() {
        scene.use(KeepingRegister.class).begin(province.root.id(), DocumentKind.DECISION, 318, paper.clerk);
        assertRefused(DocumentRule.NUMBER_NOT_GIVEN, () -> type("318/QĐ-UBND"));

        assertThatCode(() -> type("317/QĐ-UBND")).doesNotThrowAnyException();
    }

    @Test
    void whoChangesADraftTakesNoNumberOfTheRegisterEither() {
        paper.numbered();
        var draft = work.draft("17/KH-UBND");
        scene.flushAndClear();
        var version = scene.use(Directives.class).get(draft).version();

        assertRefused(
                DocumentRule.NUMBER_OF_REGISTER,
                () -> scene.use(EnteringDirective.class)
                        .change(draft, version, typed("01/QĐ-UBND", TODAY), List.of(), province.monitor));
    }

    /** As one that was entered before the program compared them. */
    @Test
    void whatBearsANumberOfTheRegisterAllTheSameIsNotSentToTheHead() {
        paper.numbered();
        var draft = work.draft("17/KH-UBND");
        work.cut(draft, Work.details(province.department, TimeLimit.workingDays(60)));
        scene.flushAndClear();
        scene.entities()
                .createNativeQuery("update directive set symbol = '01/QĐ-UBND' where id = :id")
                .setParameter("id", draft)
                .executeUpdate();

        assertRefused(DocumentRule.NUMBER_OF_REGISTER, () -> work.send(draft));
    }
}
