package vn.lienthong.web.model;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.lienthong.processmodel.DrawingModel;
import vn.lienthong.processmodel.ModelDraft;
import vn.lienthong.processmodel.ProcessModelRule;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * The draft of a model as the page draws it: read as JSON, and kept while it is drawn, by the version that was seen. Who
 * comes second gets the newer draft with the refusal.
 */
@WebServlet("/process-model-draft")
public class ModelDraftServlet extends ModellerServlet {

    private static final int PRECONDITION_REQUIRED = 428;

    @Inject
    DrawingModel drawing;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "GET" -> show(request, response);
            case "PUT" -> keep(request, response);
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var draft = open(request);
        if (ModelRequest.seen(request, "If-None-Match").stream().anyMatch(version -> version == draft.version())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        answers.draft(draft, current.actor(), response);
    }

    private void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var seen = ModelRequest.seen(request, "If-Match");
        if (seen.isEmpty()) {
            response.setStatus(PRECONDITION_REQUIRED);
            return;
        }
        var body = ModelRequest.body(request);
        if (body.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var content = ModelRequest.content(ModelRequest.object(body.get()));
        try {
            answers.kept(drawing.save(key(request), content, seen.getAsLong(), current.actor()), response);
        } catch (BusinessRuleViolation refused) {
            if (refused.rule() != ProcessModelRule.CHANGED_MEANWHILE) {
                throw refused;
            }
            answers.clash(refused, open(request), response);
        }
    }

    private ModelDraft open(HttpServletRequest request) {
        return drawing.open(key(request), current.actor());
    }
}
