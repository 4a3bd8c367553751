package vn.lienthong.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords made up at the first start and kept in a file that only its owner can read. */
final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties known = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path file) {
        var secrets = new Secrets(file);
        try {
            secrets.load();
        } catch (IOException e) {
            throw CannotStart.after(e, "%s cannot be read: %s.", file, e.getMessage());
        }
        return secrets;
    }

    String get(String name) {
        if (!known.containsKey(name)) {
            known.setProperty(name, fresh());
            save();
        }
        return known.getProperty(name);
    }

    private void load() throws IOException {
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                known.load(reader);
            }
        }
    }

    private void save() {
        try {
            if (Files.notExists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Made at the first start. Whoever reads this file owns the installation.");
            }
        } catch (IOException e) {
            throw CannotStart.after(e, "%s cannot be written: %s.", file, e.getMessage());
        }
    }

    private String fresh() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
