package vn.lienthong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.calendar.ClockProducer;
import vn.lienthong.standalone.StandaloneApplication;

/** What a cycle asks of the database is counted, so it may be promised; how long it takes may not. */
class CycleTest {

    private static final int PROMISED = 60;

    @Test
    void aCycleAsksTheDatabaseNoMoreThanPromised(@TempDir Path data) throws IOException {
        try (var server = new MeasuredServer(data.resolve("server"));
                var application = new StandaloneApplication(
                        server.database("ours"), Clock.system(ClockProducer.VIET_NAM), People.class)) {
            var steps = new CycleBench(server).statements("ours", new OurCycle(application));
            var all = steps.stream()
                    .filter(row -> row.endsWith("in all"))
                    .mapToDouble(row -> Double.parseDouble(row.strip().split(" ")[0]))
                    .sum();

            // what is asked anew every few seconds, whatever runs, is a fraction
            assertThat(Math.floor(all)).as(String.join("\n", steps)).isBetween(1.0, (double) PROMISED);
        }
    }
}
