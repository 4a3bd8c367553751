package vn.lienthong.web.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.casefile.SavedFileServlet;
import vn.lienthong.web.signon.CurrentActor;

/** Hands out a model in force as a file that other drawing programs open. */
@WebServlet("/process-model.bpmn")
public class ModelServlet extends HttpServlet {

    @Inject
    ViewingModels viewing;

    @Inject
    CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var model = viewing.get(String.valueOf(request.getParameter("key")), current.actor());
            response.setContentType("application/xml");
            response.setCharacterEncoding(UTF_8.name());
            response.setHeader("Content-Disposition", SavedFileServlet.disposition(model.key() + ".bpmn"));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getWriter().write(viewing.diagram(model).xml());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
