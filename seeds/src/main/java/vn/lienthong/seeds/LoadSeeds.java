package vn.lienthong.seeds;

import java.io.PrintStream;
import java.util.Map;

/**
 * Fills a running, empty installation with the demo province, through the same REST resources as a user's import. May be
 * started again: what is there already is left as it is.
 */
public final class LoadSeeds {
    private LoadSeeds() {}

    public static void main(String[] arguments) {
        System.exit(run(System.getenv(), System.out, System.err));
    }

    static int run(Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            load(Settings.from(environment), out);
            return 0;
        } catch (LoadingFailed failed) {
            err.println("The seeds were not loaded: " + failed.getMessage());
            return 1;
        }
    }

    private static void load(Settings settings, PrintStream out) {
        var signOn = new SignOn(settings);
        new ImportingReferenceData(new Server(settings, signOn.tokenFor("quantri")), out).run();
        new LoadingDirective(new Server(settings, signOn.tokenFor("theodoi")), out).run(DirectiveSeed.read());
    }
}
