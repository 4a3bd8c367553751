package vn.lienthong.processmodel;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is declared to be called in the models of the program is what the use cases call, no more and no less. */
class CalledModelTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "vn", "lienthong");
    private static final Pattern CONSTANT = Pattern.compile("static final String (\\w+) = \"([^\"]+)\";");
    private static final Pattern MODEL =
            Pattern.compile("processes\\.(?:start|startBeside|endBeside)\\(\\s*([\\w.]+?),");
    private static final Pattern MESSAGE = Pattern.compile("processes\\.interrupt\\([^,]+(?:\\(\\))?,\\s*([\\w.]+)\\)");
    private static final Pattern DEED =
            Pattern.compile("handling\\.take\\w*\\(\\s*[\\w.]+(?:\\(\\))?,\\s*(?<step>[\\w.]+),"
                    + "|sendingBack\\.from\\((?<back>\\w+),"
                    + "|handling\\.decide(?:ForGood)?\\((?:item|handling\\.take\\([\\w.]+\\(\\), (?<taken>[\\w.]+)(?:, [\\w.:]+)?, by\\)),"
                    + " (?<word>\"\\w+\"|[\\w.]+\\(\\)),");

    /** Words that are constants of an enum. */
    private static final Map<String, Set<String>> SPOKEN_BY =
            Map.of("advice.name()", Set.of("FOR", "AGAINST"), "QuestionState.ANSWERED.name()", Set.of("ANSWERED"));

    /** Where the step comes from outside, or the model is drawn by an administrator. */
    private static final Set<String> ELSEWHERE =
            Set.of("SendingBack.java", "DecidingMatterStep.java", "TakingAddedStep.java");

    private final Map<String, String> constants = new HashMap<>();
    private final List<Path> files = files();

    CalledModelTest() {
        files.forEach(file -> CONSTANT.matcher(read(file))
                .results()
                .forEach(found -> constants.put(
                        file.getFileName().toString().replace(".java", "") + "." + found.group(1), found.group(2))));
    }

    @Test
    void everyDecisionThatTheProgramTakesIsDeclaredAndNoOther() {
        var said = new HashSet<String>();
        files.stream()
                .filter(file -> !ELSEWHERE.contains(file.getFileName().toString()))
                .forEach(file -> said.addAll(said(file)));
        assertThat(said)
                .hasSizeGreaterThan(30)
                .isEqualTo(Stream.of(CalledModel.values())
                        .flatMap(model -> model.steps().stream())
                        .flatMap(step -> step.words().stream().map(word -> step.id() + " " + word))
                        .collect(toSet()));
    }

    /** Read in the order of the text: a step is taken before it is decided at. */
    private Set<String> said(Path file) {
        var said = new HashSet<String>();
        var at = "";
        for (var deed : DEED.matcher(read(file)).results().toList()) {
            if (deed.group(1) != null) {
                at = value(deed.group(1), file);
            }
            if (deed.group(2) != null) {
                said.add(value(deed.group(2), file) + " RETURNED");
            }
            if (deed.group(3) != null) {
                at = value(deed.group(3), file);
            }
            if (deed.group(4) != null) {
                for (var word : words(deed.group(4))) {
                    said.add(at + " " + word);
                }
            }
        }
        return said;
    }

    private static Set<String> words(String written) {
        return written.startsWith("\"")
                ? Set.of(written.substring(1, written.length() - 1))
                : SPOKEN_BY.getOrDefault(written, Set.of(written));
    }

    @Test
    void everyModelThatTheProgramStartsAndEveryMessageThatItSendsIsDeclared() {
        assertThat(named(MODEL)).isEqualTo(keys());
        assertThat(named(MESSAGE))
                .isEqualTo(Stream.of(CalledModel.values())
                        .flatMap(model -> model.messages().stream())
                        .collect(toSet()));
    }

    private Set<String> named(Pattern call) {
        return files.stream()
                .flatMap(file -> call.matcher(read(file)).results().map(found -> value(found.group(1), file)))
                .filter(value -> !value.isEmpty())
                .collect(toSet());
    }

    private static Set<String> keys() {
        return Stream.of(CalledModel.values()).map(CalledModel::key).collect(toSet());
    }

    /** Of a constant of the file or of another; empty for what is a variable. */
    private String value(String name, Path file) {
        var own = file.getFileName().toString().replace(".java", "") + "." + name;
        return constants.getOrDefault(own, constants.getOrDefault(name, ""));
    }

    private static List<Path> files() {
        try (var all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
