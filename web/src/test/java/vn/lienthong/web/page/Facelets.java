package vn.lienthong.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages, templates and tag files of this module, as text. */
record Facelets(String name, String text) {

    private static final Path ROOT = Path.of("src/main/webapp");

    static List<Facelets> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(Facelets::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Facelets read(Path file) {
        try {
            return new Facelets(ROOT.relativize(file).toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long lines() {
        return text.lines().count();
    }

    @Override
    public String toString() {
        return name;
    }
}
