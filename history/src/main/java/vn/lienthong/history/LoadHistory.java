package vn.lienthong.history;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.logging.LogManager;
import org.postgresql.ds.PGSimpleDataSource;

/** Tells the history into the database that the environment names; the launcher calls it while the server is stopped. */
public final class LoadHistory {

    private LoadHistory() {}

    @SuppressWarnings("SystemOut") // what the person who called it reads
    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(".level=SEVERE".getBytes(US_ASCII)));
        try (var history = new History(database(), Instant.now(), line -> System.out.println("  " + line))) {
            var told = history.tell();
            System.out.println(
                    told == 0 ? "The history is there already; nothing was changed." : "The history is loaded.");
        } catch (IllegalStateException refusal) {
            System.err.println("The history cannot be loaded: " + refusal.getMessage());
            System.exit(1);
        }
    }

    private static PGSimpleDataSource database() {
        var database = new PGSimpleDataSource();
        database.setUrl(System.getenv("LIENTHONG_DB_URL"));
        database.setUser(System.getenv("LIENTHONG_DB_USER"));
        database.setPassword(System.getenv("LIENTHONG_DB_PASSWORD"));
        return database;
    }
}
