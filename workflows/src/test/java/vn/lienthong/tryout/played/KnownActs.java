package vn.lienthong.tryout.played;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;

/** Which decisions a trial knows how to take at which steps of the models that come with the program. */
public class KnownActs {

    private KnownActs() {}

    public static Set<String> all() {
        return Stream.of(
                        new PlayedAssignment(),
                        new PlayedRequests(),
                        new PlayedDirective(),
                        new PlayedDocument(),
                        new PlayedIncoming())
                .flatMap(steps -> steps.acts().keySet().stream())
                .collect(toSet());
    }

    /** The models that a trial knows how to begin. */
    public static Set<String> models() {
        return Stream.of(new BeginningDirective(), new BeginningRequest(), new BeginningDocument())
                .flatMap(beginning -> beginning.models().stream())
                .collect(toSet());
    }
}
