package vn.lienthong.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of an existing provincial portal, which stands beside the application for show. */
record DemoPortal(Path archive) {

    private static final String END = "</deployments>";

    static DemoPortal in(Path home) {
        return new DemoPortal(home.resolve("realm-config/portal/target/congtt.war"));
    }

    void deployTo(Path configuration) throws IOException {
        if (Files.exists(archive)) {
            Files.writeString(configuration, Files.readString(configuration).replace(END, entry() + END));
        }
    }

    private String entry() {
        return "<deployment name=\"congtt.war\" runtime-name=\"congtt.war\"><fs-archive path=\"%s\"/></deployment>"
                .formatted(archive);
    }
}
