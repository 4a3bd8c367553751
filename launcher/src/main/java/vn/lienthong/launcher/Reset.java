package vn.lienthong.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Deletes what a start has made, after asking; touches nothing else that may lie in the data folder. */
final class Reset {

    private static final List<String> OURS = List.of(
            "postgres",
            "postgres.unfinished",
            "postgresql-18.4",
            "postgresql-18.4.unfinished",
            "wildfly",
            "logs",
            "running",
            "addresses",
            "seeded",
            "secrets.properties");

    private final BufferedReader in;
    private final PrintStream out;

    Reset(BufferedReader in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    void askAndDelete(Path data, boolean sure) {
        if (!sure && !isWanted(data)) {
            throw CannotStart.because("Nothing was deleted.");
        }
        OURS.forEach(name -> delete(data.resolve(name)));
    }

    private boolean isWanted(Path data) {
        out.printf("This deletes all directives, files and accounts in %s.%nType yes to go on: ", data);
        out.flush();
        try {
            return "yes".equals(in.readLine());
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Path path) {
        try {
            Folders.delete(path);
        } catch (IOException e) {
            throw CannotStart.after(e, "%s cannot be deleted: %s.", path, e.getMessage());
        }
    }
}
