package vn.lienthong.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files that lie in this jar under {@code /seeds}. */
public final class SeedFiles {
    private SeedFiles() {}

    public static byte[] read(String name) {
        try (var file = open(name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new LoadingFailed("cannot read the seed file " + name, unreadable);
        }
    }

    private static InputStream open(String name) {
        return Optional.ofNullable(SeedFiles.class.getResourceAsStream("/seeds/" + name))
                .orElseThrow(() -> new LoadingFailed("the seed file " + name + " is missing"));
    }
}
