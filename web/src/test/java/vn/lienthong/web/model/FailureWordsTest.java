package vn.lienthong.web.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.UnitName;
import vn.lienthong.processmodel.running.KeptRefusal;
import vn.lienthong.processmodel.running.RunningRule;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.Rule;
import vn.lienthong.web.reader.Language;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.worklist.WorkItemRule;

/** Whoever reads of a failure reads it in their language, whoever's work had failed. */
class FailureWordsTest {

    private static final UnitName HEALTH = new UnitName("Sở Y tế, cơ sở 2", "Department of Health, second seat");

    private final FailureWords words = new FailureWords();

    FailureWordsTest() {
        words.performers = new PerformerWords();
    }

    private String said(Language language, Rule rule, Object... about) {
        return words.of(Optional.of(KeptRefusal.of(new BusinessRuleViolation(rule, about))), Texts.in(language));
    }

    @Test
    void postsAndUnitsAreCalledAsTheReaderCallsThem() {
        assertThat(said(Language.VI, WorkItemRule.NO_SUCH_POST, PostKind.HEAD, HEALTH))
                .contains("“Sở Y tế, cơ sở 2”")
                .contains(Texts.in(Language.VI).of(PostKind.HEAD))
                .doesNotContain("HEAD", "UnitName");
        assertThat(said(Language.EN, WorkItemRule.NO_SUCH_POST, PostKind.HEAD, HEALTH))
                .contains("“Department of Health, second seat”")
                .contains(Texts.in(Language.EN).of(PostKind.HEAD))
                .doesNotContain("HEAD", "Sở");
    }

    @Test
    void aNameWithoutAnEnglishOneIsGivenAsItIs() {
        assertThat(said(Language.EN, WorkItemRule.NO_SUCH_POST, PostKind.HEAD, new UnitName("Phường Kinh Bắc", null)))
                .contains("“Phường Kinh Bắc”");
    }

    @Test
    void whatAModelWritesInShortIsSaidInFull() {
        assertThat(said(Language.VI, WorkItemRule.NO_SUCH_POST, "HEAD@ABOVE", HEALTH))
                .doesNotContain("HEAD", "ABOVE");
    }

    @Test
    void daysAreWrittenAsPeopleWriteThem() {
        assertThat(said(Language.VI, RunningRule.NO_SUCH_STEP, LocalDate.of(2026, 11, 5)))
                .contains("05/11/2026");
    }

    @Test
    void aSentenceOfWhichNothingElseWasKeptHasNoGaps() {
        var kept = Optional.of(new KeptRefusal("WorkItemRule.NO_SUCH_POST", List.of()));
        assertThat(words.of(kept, Texts.in(Language.EN)))
                .startsWith("There is no post")
                .doesNotContain("{", "“");
    }

    @Test
    void whatBrokeNoRuleAndWhatNobodyKnowsHasASentenceOfItsOwn() {
        var unknown = Texts.in(Language.VI).say("running.failed.unknown");
        assertThat(words.of(Optional.empty(), Texts.in(Language.VI))).isEqualTo(unknown);
        assertThat(words.of(Optional.of(new KeptRefusal("NoRule.OF_OURS", List.of())), Texts.in(Language.VI)))
                .isEqualTo(unknown);
    }
}
