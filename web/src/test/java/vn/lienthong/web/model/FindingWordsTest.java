package vn.lienthong.web.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.processmodel.ModelFinding.About;
import vn.lienthong.rule.Rule;
import vn.lienthong.web.reader.Language;
import vn.lienthong.web.reader.Texts;

/** What the gate finds is told in the reader's words, not in those of a model. */
class FindingWordsTest {

    /** As the gate has them. */
    private enum ModelRule implements Rule {
        ASKS_AND_APPROVES,
        ELEMENT_NOT_ALLOWED,
        NAME_NOT_ALLOWED
    }

    private static String said(Language language, Rule rule, String detail, About about) {
        var words = new FindingWords();
        words.texts = Texts.in(language);
        words.performers = new PerformerWords().in(words.texts);
        return words.of(List.of(new ModelFinding(rule, "sign", detail, about)))
                .get(0)
                .message();
    }

    @Test
    void whoTakesAStepIsNamedAsWhereItIsChosen() {
        assertThat(said(Language.VI, ModelRule.ASKS_AND_APPROVES, "AUTHOR@ISSUER", About.PERFORMER))
                .contains("“sign”", Texts.in(Language.VI).say("catalogue.unit.ISSUER"))
                .doesNotContain("AUTHOR", "ISSUER");
        assertThat(said(Language.EN, ModelRule.ASKS_AND_APPROVES, "HEAD@ABOVE", About.PERFORMER))
                .contains(Texts.in(Language.EN).say("catalogue.unit.ABOVE"))
                .doesNotContain("HEAD", "ABOVE");
    }

    @Test
    void aKindOfElementIsNamedAsDrawingProgramsOfferIt() {
        assertThat(said(Language.VI, ModelRule.ELEMENT_NOT_ALLOWED, "bpmn:scriptTask", About.ELEMENT_KIND))
                .contains("(bước chạy đoạn mã)")
                .doesNotContain("bpmn", "scriptTask");
        assertThat(said(Language.EN, ModelRule.ELEMENT_NOT_ALLOWED, "bpmn:inclusiveGateway", About.ELEMENT_KIND))
                .contains("(a choice of several ways)");
    }

    @Test
    void whatNoDrawingProgramOffersIsCalledAsInTheFile() {
        assertThat(said(Language.EN, ModelRule.ELEMENT_NOT_ALLOWED, "camunda:connector", About.ELEMENT_KIND))
                .contains("(connector)");
    }

    @Test
    void everythingElseIsToldAsItStands() {
        assertThat(said(Language.EN, ModelRule.NAME_NOT_ALLOWED, "HEAD@ISSUER", About.TEXT))
                .contains("“HEAD@ISSUER”");
    }
}
