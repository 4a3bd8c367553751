package vn.lienthong.web.casefile;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import vn.lienthong.casefile.FileContent;
import vn.lienthong.delegation.ViewingDelegations;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.signon.CurrentActor;

/** Hands out the written decisions behind delegations, to be saved, to those who may see them. */
@WebServlet("/delegation-files/*")
public class DecisionServlet extends HttpServlet {

    @Inject
    ViewingDelegations viewing;

    @Inject
    CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(viewing.decision(wanted(request), current.actor()), response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static UUID wanted(HttpServletRequest request) {
        var path = String.valueOf(request.getPathInfo());
        try {
            return UUID.fromString(path.substring(1));
        } catch (IllegalArgumentException e) {
            throw new NotFound(FileContent.class, path);
        }
    }

    private static void send(FileContent file, HttpServletResponse response) throws IOException {
        response.setContentType(file.contentType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", FileServlet.disposition(file.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(file.content());
    }
}
