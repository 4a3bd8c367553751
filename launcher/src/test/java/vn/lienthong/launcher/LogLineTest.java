package vn.lienthong.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void leavesPlainTextAsItIs() {
        assertThat(new LogLine("FATAL:  out of memory").readable()).isEqualTo("FATAL:  out of memory");
    }

    @Test
    void takesTheMessageOutOfJson() {
        var line =
                "{\"level\":\"ERROR\",\"message\":\"cannot open \\\"x\\\"\\n Caused by: y\",\"threadName\":\"main\"}";
        assertThat(new LogLine(line).readable()).isEqualTo("cannot open \"x\"  Caused by: y");
    }

    @Test
    void cutsWhatNobodyReads() {
        assertThat(new LogLine("x".repeat(5_000)).readable()).hasSize(602).endsWith(" …");
    }
}
