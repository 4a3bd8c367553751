package vn.lienthong.processmodel.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.UnitName;
import vn.lienthong.processmodel.running.KeptWord.Kind;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.WorkItemRule;

/** What is kept of a broken rule can be said in any language later. */
class KeptRefusalTest {

    private static final int ROOM = 666;

    private static KeptRefusal kept(int most, Object... about) {
        var written = KeptRefusal.of(new BusinessRuleViolation(WorkItemRule.NO_SUCH_POST, about))
                .json(most);
        assertThat(written).hasSizeLessThanOrEqualTo(most);
        return KeptRefusal.parse(written).orElseThrow();
    }

    @Test
    void eachThingIsKeptAsWhatItIs() {
        var kept = kept(
                ROOM,
                PostKind.HEAD,
                new UnitName("Sở Y tế, cơ sở 2 [cũ]", "Department of Health"),
                new UnitName("Phường \"Kinh Bắc\"", null),
                LocalDate.of(2026, 11, 25),
                Instant.parse("2026-11-25T01:00:00Z"),
                7,
                "HEAD@ABOVE");
        assertThat(kept.rule()).isEqualTo("WorkItemRule.NO_SUCH_POST");
        assertThat(kept.about())
                .containsExactly(
                        new KeptWord(Kind.CONSTANT, "PostKind.HEAD", ""),
                        new KeptWord(Kind.NAME, "Sở Y tế, cơ sở 2 [cũ]", "Department of Health"),
                        new KeptWord(Kind.NAME, "Phường \"Kinh Bắc\"", ""),
                        new KeptWord(Kind.DAY, "2026-11-25", ""),
                        new KeptWord(Kind.MOMENT, "2026-11-25T01:00:00Z", ""),
                        new KeptWord(Kind.TEXT, "7", ""),
                        new KeptWord(Kind.TEXT, "HEAD@ABOVE", ""));
    }

    @Test
    void longNamesAreCutToFitWhereThereIsLittleRoom() {
        var kept = kept(ROOM, PostKind.HEAD, new UnitName("Vị ".repeat(200), "Unit ".repeat(200)));
        assertThat(kept.about()).hasSize(2);
        assertThat(kept.about().get(0).text()).isEqualTo("PostKind.HEAD");
        assertThat(kept.about().get(1).text()).startsWith("Vị Vị").endsWith("…");
    }

    @Test
    void theRuleAloneIsKeptWhereNothingElseHelps() {
        var kept = kept(100, PostKind.HEAD, new UnitName("Sở Y tế", "Department of Health"));
        assertThat(kept).isEqualTo(new KeptRefusal("WorkItemRule.NO_SUCH_POST", List.of()));
    }

    @Test
    void whatIsNoRefusalIsNotTakenForOne() {
        assertThat(List.of(
                        "",
                        "java.lang.NullPointerException",
                        "{}",
                        "[1]",
                        "{\"rule\": 1}",
                        "{\"rule\":\"A.B\",\"about\":[{}]}"))
                .allSatisfy(written -> assertThat(KeptRefusal.parse(written)).isEmpty());
    }
}
