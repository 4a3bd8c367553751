package vn.lienthong.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of session beans, from the sources: the server knows a bean by its simple name, and within a module of two with one
 * name only one works. The modules are looked at together, for a class may move from one to another.
 */
record SessionBeanNames(List<Path> roots) {

    private static final Pattern SESSION_BEAN =
            Pattern.compile("^@(?:Stateless|Singleton|Stateful)\\b(?!\\()", Pattern.MULTILINE);

    static SessionBeanNames ofAllModules() {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return new SessionBeanNames(modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that more than one bean has. */
    List<String> givenTwice() {
        return names().collect(groupingBy(name -> name, counting())).entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    Stream<String> names() {
        return roots.stream()
                .flatMap(SessionBeanNames::sources)
                .map(file -> file.getFileName().toString().replace(".java", ""));
    }

    private static Stream<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(SessionBeanNames::isSessionBean)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSessionBean(Path file) {
        try {
            return SESSION_BEAN.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
