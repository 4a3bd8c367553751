package vn.lienthong.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last line of ./test. */
class TotalsTest {

    @TempDir
    Path reports;

    @Test
    void addsUpAllReports() throws IOException {
        report("A", "<testsuite name=\"A\" tests=\"7\" errors=\"1\" skipped=\"2\" failures=\"1\">");
        report("B", "<testsuite errors=\"0\" failures=\"0\" skipped=\"0\" tests=\"10\" name=\"B\">");

        assertThat(total()).isEqualTo("13 passed, 2 failed, 2 skipped");
    }

    @Test
    void isNothingWhenTheBuildFailedBeforeTheTests() throws IOException {
        assertThat(total()).isEqualTo("0 passed, 0 failed, 0 skipped");
    }

    private void report(String name, String suite) throws IOException {
        Files.writeString(
                reports.resolve("TEST-" + name + ".xml"),
                "<?xml version=\"1.0\"?>\n" + suite + "\n<testcase name=\"x\"/>\n</testsuite>\n");
    }

    private String total() throws IOException {
        var script = Path.of("src/main/sh/totals.awk").toAbsolutePath();
        var shell = new ProcessBuilder("sh", "-c", "find . -name '*.xml' -exec cat {} + | awk -f " + script);
        var output = shell.directory(reports.toFile()).start().getInputStream().readAllBytes();
        return new String(output, StandardCharsets.UTF_8).strip();
    }
}
