package vn.lienthong.web.export;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.casefile.SavedFileServlet;
import vn.lienthong.web.signon.CurrentActor;

/** Hands out the work file of a directive or an assignment: {@code /work-files/<id>.zip?below=true} or {@code .pdf}. */
@WebServlet("/work-files/*")
public class WorkFileServlet extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/([0-9a-fA-F-]{36})\\.(zip|pdf)");

    @Inject
    WorkFileExport export;

    @Inject
    CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(request, response);
        } catch (NotFound | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        if (!address.matches()) {
            throw new NotFound(WorkFileExport.class, request.getPathInfo());
        }
        var form = WorkFileForm.of(address.group(2));
        var opened = export.open(UUID.fromString(address.group(1)), form, current.actor());
        response.setContentType(form.contentType());
        response.setHeader("Content-Disposition", SavedFileServlet.disposition(form.nameOf(opened)));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        var below = Boolean.parseBoolean(request.getParameter("below"));
        export.write(opened, form, below, current.actor(), response.getOutputStream());
    }
}
