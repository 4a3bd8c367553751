package vn.lienthong.web.page;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The message bundles as they lie in the source. */
final class Bundles {

    private static final Path FOLDER = Path.of("src/main/resources/vn/lienthong/web");

    private Bundles() {}

    static Properties vietnamese() {
        return read("messages.properties");
    }

    static Properties english() {
        return read("messages_en.properties");
    }

    static Properties fallbackGuard() {
        return read("messages_vi.properties");
    }

    private static Properties read(String name) {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
