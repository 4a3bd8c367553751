package vn.lienthong.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {

    @TempDir
    Path data;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Stack stack;

    @BeforeEach
    void emptyStack() {
        stack = new Stack(leftovers(), new Progress(new PrintStream(said), Clock.systemUTC()));
    }

    @AfterEach
    void nothingLeft() {
        stack.stop();
    }

    @Test
    void stopsTheLastStartedFirst() {
        var first = start("PostgreSQL", "sleep 60");
        var second = start("WildFly", "sleep 60");

        stack.stop();

        assertThat(first.isAlive()).isFalse();
        assertThat(second.isAlive()).isFalse();
        assertThat(said.toString()).containsSubsequence("stopping WildFly", "stopping PostgreSQL");
    }

    @Test
    void killsAChildThatDoesNotListen() {
        var deaf = start("WildFly", "trap '' TERM; while true; do sleep 1; done");

        stack.stop();

        assertThat(deaf.isAlive()).isFalse();
    }

    @Test
    void saysWhoDiedAndQuotesTheLastLines() {
        start("PostgreSQL", "sleep 60");
        start("Keycloak", "seq 1 40; echo no heap >&2; exit 3");

        var dead = stack.awaitFirstDeath();

        assertThat(dead.obituary())
                .startsWith("Keycloak ended with exit code 3.")
                .contains("no heap", "    27")
                .doesNotContain("    26" + System.lineSeparator());
    }

    @Test
    void waitingForAServerEndsWhenAnotherOneDies() {
        var waiting = start("WildFly", "sleep 60");
        start("PostgreSQL", "echo disk full; exit 1");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Readiness(stack).await(waiting, () -> false, Duration.ofSeconds(20)))
                .withMessageContaining("PostgreSQL ended with exit code 1")
                .withMessageContaining("disk full");
    }

    @Test
    void waitingForAServerEndsWithItsTime() {
        var slow = start("WildFly", "sleep 60");
        var readiness = new Readiness(stack);
        var nobody = URI.create("http://127.0.0.1:" + PortCheck.anyFree());

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> readiness.await(slow, () -> readiness.answers(nobody), Duration.ZERO))
                .withMessageContaining("WildFly was not ready after 0 s");
    }

    @Test
    void startsNothingAnyMoreOnceTheStopHasBegun() {
        stack.stop();
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> start("WildFly", "sleep 60"));
    }

    @Test
    void theNextLauncherEndsWhatAKilledOneLeftRunning() {
        var orphan = start("WildFly", "sleep 60");

        assertThat(leftovers().stop()).containsExactly("WildFly");
        assertThat(orphan.isAlive()).isFalse();
        assertThat(leftovers().stop()).isEmpty();
    }

    @Test
    void aStrangerWithTheNumberOfAnOldChildIsLeftAlone() throws IOException {
        var stranger = start("WildFly", "sleep 60");
        Files.writeString(data.resolve("running/WildFly"), stranger.handle().pid() + " 2020-01-01T00:00:00Z");

        assertThat(leftovers().stop()).isEmpty();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void theLogOfTheStartBeforeIsKept() throws IOException {
        start("WildFly", "echo first").ended().join();
        start("WildFly", "echo second").ended().join();

        assertThat(Files.readString(data.resolve("WildFly.log"))).isEqualToIgnoringNewLines("second");
        assertThat(Files.readString(data.resolve("WildFly.log.1"))).isEqualToIgnoringNewLines("first");
    }

    private Child start(String name, String script) {
        return stack.start(() -> Child.start(
                name, List.of("sh", "-c", script), Map.of(), data.resolve(name + ".log"), Signal.TERMINATE));
    }

    private Leftovers leftovers() {
        return new Leftovers(data.resolve("running"));
    }
}
