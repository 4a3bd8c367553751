package vn.lienthong.web.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.OfferView;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.processmodel.ViewingOffer;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.casefile.SavedFileServlet;
import vn.lienthong.web.signon.CurrentActor;

/** Hands out a version of a model as a file that other drawing programs open. */
@WebServlet("/process-model.bpmn")
public class ModelServlet extends HttpServlet {

    private static final String DRAFT = "draft";
    private static final String OFFERED = "offered";

    @Inject
    ViewingModels viewing;

    @Inject
    ViewingOffer offers;

    @Inject
    CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var key = String.valueOf(request.getParameter("key"));
            var content = content(key, String.valueOf(request.getParameter("version")));
            response.setContentType("application/xml");
            response.setCharacterEncoding(UTF_8.name());
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("Content-Disposition", SavedFileServlet.disposition(key + ".bpmn"));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getWriter().write(content.xml());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A version by its number, the one on its way, the one that the program offers, or whatever is newest. */
    private ModelContent content(String key, String version) {
        if (version.matches("[0-9]{1,6}")) {
            return viewing.content(key, Integer.parseInt(version), current.actor());
        }
        if (OFFERED.equals(version)) {
            return offers.of(key, current.actor())
                    .map(OfferView::content)
                    .orElseThrow(() -> new NotFound(ModelContent.class, key));
        }
        return DRAFT.equals(version)
                ? viewing.onItsWay(key, current.actor()).orElseThrow(() -> new NotFound(ModelContent.class, key))
                : viewing.newest(key, current.actor());
    }
}
