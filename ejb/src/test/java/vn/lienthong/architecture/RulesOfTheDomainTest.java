package vn.lienthong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of rules names a test for each of them; this one sees to it that they exist. */
class RulesOfTheDomainTest {

    private static final Path RULES = Path.of("..", "docs", "rules.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:#(\\w+))?`");

    static List<String> rules() {
        return lines().filter(line -> line.startsWith("| ") && !line.startsWith("| Rule |"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsToldByATest(String rule) {
        var tests = NAMED.matcher(rule).results().toList();

        assertThat(tests).isNotEmpty().allMatch(RulesOfTheDomainTest::exists);
    }

    @Test
    void aTestThatIsNotThereIsFound() {
        var forgotten =
                NAMED.matcher("`FanningOutTest#doesTheDishes`").results().toList();

        assertThat(forgotten).hasSize(1).noneMatch(RulesOfTheDomainTest::exists);
    }

    private static boolean exists(MatchResult test) {
        var method = test.group(2) == null ? "class " + test.group(1) : " " + test.group(2) + "(";
        return source(test.group(1)).anyMatch(text -> text.contains(method));
    }

    private static Stream<String> source(String test) {
        try (var files = Files.walk(TESTS)) {
            return files
                    .filter(file -> file.endsWith(test + ".java"))
                    .map(RulesOfTheDomainTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines() {
        return read(RULES).lines();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
