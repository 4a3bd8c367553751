package vn.lienthong.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPortalTest {

    @TempDir
    Path folder;

    private Path configuration;

    @BeforeEach
    void aServerWithTheApplication() throws IOException {
        configuration = folder.resolve("standalone.xml");
        Files.writeString(configuration, "<deployments><deployment name=\"lienthong.ear\"/></deployments>");
    }

    @Test
    void standsBesideTheApplication() throws IOException {
        var archive = Files.createFile(folder.resolve("congtt.war"));

        new DemoPortal(archive).deployTo(configuration);

        assertThat(configuration)
                .content()
                .contains(
                        "name=\"lienthong.ear\"", "<fs-archive path=\"" + archive + "\"/></deployment></deployments>");
    }

    @Test
    void staysAwayWhereItWasNotBuilt() throws IOException {
        new DemoPortal(folder.resolve("congtt.war")).deployTo(configuration);

        assertThat(configuration).content().doesNotContain("congtt");
    }
}
