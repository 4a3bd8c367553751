package vn.lienthong.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.logging.LogManager;

/** Everything that is measured below HTTP, in one run on one database server of its own. Prints tables and ends by itself. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(".level=SEVERE".getBytes(US_ASCII)));
        try (var server = new MeasuredServer(Files.createTempDirectory("bench"))) {
            cycles(server);
        }
    }

    private static void cycles(MeasuredServer server) {
        var bench = new CycleBench(server);
        print(CycleBench.head());
        if (System.getProperty("skip.bare") == null)
            print(CycleBench.row("bare engine, full history", bench.measure(new BareCycle(pooled(server, "bare")))));
        try (var application = new OurApplication(server.database("ours"))) {
            print(CycleBench.row("Liên Thông, all included", bench.measure(new OurCycle(application))));
            if (System.getProperty("skip.bare") != null) server.dump(800);
        }
    }

    private static javax.sql.DataSource pooled(MeasuredServer server, String name) {
        return server.database(name);
    }

    @SuppressWarnings("SystemOut") // the tables are what the program is for
    private static void print(String line) {
        System.out.println(line);
    }
}
