package vn.lienthong.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell's part of the start: which Java it takes, and what it says of one that is too old. */
class FindingJavaTest {

    private static final String TOOLS =
            Path.of("src/main/sh/tools.sh").toAbsolutePath().toString();

    @TempDir
    Path jdk;

    @ParameterizedTest
    @CsvSource({"1.8, 1", "11, 11", "16, 16"})
    void refusesAnOldJava(String specification, String called) throws IOException {
        assertThat(find(specification))
                .contains("is Java " + called + ", but 17 or newer is needed")
                .endsWith("exit 1");
    }

    @ParameterizedTest
    @CsvSource({"17", "21", "25", "100"})
    void takesANewerOne(String specification) throws IOException {
        assertThat(find(specification)).isEqualTo("found " + jdk + "/bin/java exit 0");
    }

    @Test
    void saysThatJavaHomeIsWrong() throws IOException {
        assertThat(find()).contains("there is no bin/java in it").endsWith("exit 1");
    }

    private String find(String specification) throws IOException {
        var java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        var facts = "    java.home = %s%n    java.specification.version = %s%n".formatted(jdk, specification);
        Files.writeString(java, "#!/bin/sh\ncat >&2 <<'END'\n" + facts + "END\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return find();
    }

    private String find() throws IOException {
        var shell = new ProcessBuilder("sh", "-c", "(. " + TOOLS + "; find_java; echo found $java); echo exit $?");
        shell.environment().put("JAVA_HOME", jdk.toString());
        var output = shell.redirectErrorStream(true).start().getInputStream().readAllBytes();
        return new String(output, StandardCharsets.UTF_8).strip().replace("\n", " ");
    }
}
