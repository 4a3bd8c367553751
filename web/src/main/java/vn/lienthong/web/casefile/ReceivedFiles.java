package vn.lienthong.web.casefile;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.casefile.Upload;

/** Files that came with a form; an input left empty brings none. */
public final class ReceivedFiles {

    private ReceivedFiles() {}

    /** @param parts null when the form has been sent without any */
    public static List<Upload> of(List<Part> parts) {
        var uploads = new ArrayList<Upload>();
        for (var part : parts == null ? List.<Part>of() : parts) {
            if (!part.getSubmittedFileName().isBlank()) {
                uploads.add(read(part));
            }
        }
        return uploads;
    }

    private static Upload read(Part part) {
        try (var stream = part.getInputStream()) {
            return new Upload(part.getSubmittedFileName(), stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
