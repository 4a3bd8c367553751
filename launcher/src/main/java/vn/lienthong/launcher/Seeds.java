package vn.lienthong.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a new installation starts with, loaded once through the application's own interface. */
record Seeds(Settings settings) {

    boolean areWanted() {
        return settings.sso().isEmpty() && Files.notExists(mark());
    }

    void load() {
        var log = LogFile.fresh(settings.log("seeds"));
        if (Command.run(command(), environment(), log.file()) != 0) {
            throw CannotStart.because("The seed data cannot be loaded.%n%s", log.tail());
        }
        remember();
    }

    private void remember() {
        try {
            Files.createFile(mark());
        } catch (IOException e) {
            throw CannotStart.after(e, "%s cannot be written: %s.", mark(), e.getMessage());
        }
    }

    private List<String> command() {
        var jar = settings.home().resolve("seeds/target/lienthong-seeds.jar");
        return List.of(Programs.java(), "-Xmx64m", "-jar", jar.toString());
    }

    private Map<String, String> environment() {
        return Map.of("LIENTHONG_URL", settings.httpUrl(), "LIENTHONG_SSO_URL", settings.ssoUrl());
    }

    private Path mark() {
        return settings.data().resolve("seeded");
    }
}
