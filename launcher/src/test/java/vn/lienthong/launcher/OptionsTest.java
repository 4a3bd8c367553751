package vn.lienthong.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void startsWhenNothingIsAsked() {
        assertThat(Options.parse()).isEqualTo(new Options(Options.Action.START, false, false));
    }

    @Test
    void resetsWithoutAskingWhenToldYes() {
        assertThat(Options.parse("--reset", "--yes")).isEqualTo(new Options(Options.Action.START, true, true));
    }

    @Test
    void loadsTheHistoryWhenAsked() {
        assertThat(Options.parse("load-history").action()).isEqualTo(Options.Action.LOAD_HISTORY);
    }

    @Test
    void helpWinsOverEverythingElse() {
        assertThat(Options.parse("verify-audit", "--help").action()).isEqualTo(Options.Action.HELP);
    }

    @Test
    void refusesAnUnknownOptionWithASentenceAndExitCodeTwo() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Options.parse("--rest"))
                .withMessageContaining("'--rest'")
                .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(2));
    }
}
