package vn.lienthong.web.reader;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** The version in the addresses of style sheets and scripts: browsers keep them for a year and fetch what changed. */
@Named
@ApplicationScoped
public class Assets {

    private static final String OURS = "/resources/app/";

    @Inject
    ServletContext context;

    private String version;

    @PostConstruct
    void sum() {
        var sum = new CRC32();
        context.getResourcePaths(OURS).stream().sorted().forEach(path -> sum.update(content(path)));
        version = Long.toHexString(sum.getValue());
    }

    public String getVersion() {
        return version;
    }

    private byte[] content(String path) {
        try (var stream = context.getResourceAsStream(path)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
