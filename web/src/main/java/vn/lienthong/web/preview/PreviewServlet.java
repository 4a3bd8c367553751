package vn.lienthong.web.preview;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.lienthong.casefile.FileContent;
import vn.lienthong.casefile.ReadingFile;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.signon.CurrentActor;

/**
 * Pictures of files to be seen inside our pages: a PNG or JPEG file, or a page of a PDF file drawn as PNG. Only what was
 * such a file by its content when it came; everything else is only handed out to be saved.
 */
@WebServlet("/previews/*")
public class PreviewServlet extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f-]{36})(?:/([1-9][0-9]?))?");
    private static final String NOTHING_RUNS = "sandbox; default-src 'none'; frame-ancestors 'none'";

    @Inject
    ReadingFile reading;

    @Inject
    PdfPages pdf;

    @Inject
    CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(picture(String.valueOf(request.getPathInfo())), response);
        } catch (NotFound | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private FileContent picture(String path) {
        var address = ADDRESS.matcher(path);
        if (!address.matches()) {
            throw new NotFound(FileContent.class, path);
        }
        var file = reading.open(UUID.fromString(address.group(1)), current.actor());
        return address.group(2) == null ? ownPicture(file) : page(file, Integer.parseInt(address.group(2)));
    }

    private static FileContent ownPicture(FileContent file) {
        return switch (file.contentType()) {
            case "image/png", "image/jpeg" -> file;
            default -> throw new NotFound(FileContent.class, file.name());
        };
    }

    private FileContent page(FileContent file, int number) {
        if (!"application/pdf".equals(file.contentType()) || number > PreviewPage.MAX_PAGES) {
            throw new NotFound(FileContent.class, file.name());
        }
        return pdf.picture(file.content(), number)
                .map(png -> new FileContent(file.name(), "image/png", png))
                .orElseThrow(() -> new NotFound(FileContent.class, file.name()));
    }

    private static void send(FileContent picture, HttpServletResponse response) throws IOException {
        response.setContentType(picture.contentType());
        response.setContentLength(picture.content().length);
        response.setHeader("Content-Disposition", "inline");
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(picture.content());
    }
}
