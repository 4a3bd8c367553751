package vn.lienthong.bench;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.calendar.ClockProducer;
import vn.lienthong.standalone.StandaloneApplication;

/** What a cycle asks of the database is counted, so it may be promised; how long it takes may not. */
class CycleTest {

    private static final long PROMISED = 60;

    /** Which version of a model is the newest is asked every ten seconds, whatever runs: it belongs to no cycle. */
    private static final Pattern NEWEST_VERSION =
            Pattern.compile("max\\(VERSION_\\).*from ACT_RE_PROCDEF", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Test
    void aCycleAsksTheDatabaseNoMoreThanPromised(@TempDir Path data) throws IOException {
        try (var server = new MeasuredServer(data.resolve("server"));
                var application = new StandaloneApplication(
                        server.database("ours"), Clock.system(ClockProducer.VIET_NAM), People.class)) {
            var asked = new CycleBench(server)
                    .asked("ours", new OurCycle(application)).stream()
                            .flatMap(List::stream)
                            .toList();
            var calls = asked.stream()
                    .collect(partitioningBy(
                            each -> NEWEST_VERSION.matcher(each.text()).find(), summingLong(Statement::calls)));

            assertThat(calls.get(true)).isLessThan(CycleBench.LISTED);
            assertThat(calls.get(false))
                    .as(asked.stream().map(each -> each.row(CycleBench.LISTED)).collect(joining("\n")))
                    .isBetween(1L, PROMISED * CycleBench.LISTED);
        }
    }
}
