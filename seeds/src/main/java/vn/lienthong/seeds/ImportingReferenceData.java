package vn.lienthong.seeds;

import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Imports units, posts, officials and the working calendars, in the order in which they refer to each other. The
 * government has yet to decide on 2027.
 */
final class ImportingReferenceData {
    private final Server server;
    private final PrintStream out;

    ImportingReferenceData(Server server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    void run() {
        Stream.of("units", "posts", "officials").forEach(name -> importFile("/imports/" + name, name + ".csv"));
        Stream.of("2025", "2026").forEach(year -> importFile("/imports/calendar/" + year, calendar(year)));
        importFile("/imports/calendar/2027?provisional=true", calendar("2027"));
    }

    private static String calendar(String year) {
        return "calendar-" + year + ".csv";
    }

    private void importFile(String path, String file) {
        var report = server.post(path, Body.csv(SeedFiles.read(file)));
        out.println(file + ": " + counts(report));
    }

    private static String counts(JsonObject report) {
        var counts = Stream.of("read", "created", "updated", "unchanged")
                .filter(report::containsKey)
                .map(key -> report.getInt(key) + " " + key)
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "imported" : counts;
    }
}
