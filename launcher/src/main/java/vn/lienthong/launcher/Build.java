package vn.lienthong.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Has Maven build what is absent or older than its source. */
final class Build {

    private Build() {}

    /** Nothing to do inside of Maven, where the tests start us on what it has just built. */
    static void bringUpToDate(Path home) {
        if (!Boolean.getBoolean("lienthong.prebuilt")) {
            build(home);
        }
    }

    private static void build(Path home) {
        var script = home.resolve("launcher/src/main/sh/build.sh").toString();
        if (Command.runHere(List.of("sh", script), Map.of()) != 0) {
            throw CannotStart.because("Without the build there is nothing to start.");
        }
    }
}
