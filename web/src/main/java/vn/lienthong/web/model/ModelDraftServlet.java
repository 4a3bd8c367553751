package vn.lienthong.web.model;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.lienthong.processmodel.DrawingModel;
import vn.lienthong.processmodel.ModelDraft;
import vn.lienthong.processmodel.ProcessModelRule;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.signon.CurrentActor;

/**
 * The draft of a model as the page draws it: read as JSON, and kept while it is drawn, by the version that was seen. Who
 * comes second gets the newer draft with the refusal. A foreign page cannot write here: see {@link ModelRequest}.
 */
@WebServlet("/process-model-draft")
public class ModelDraftServlet extends HttpServlet {

    private static final int PRECONDITION_REQUIRED = 428;

    @Inject
    DrawingModel drawing;

    @Inject
    CurrentActor current;

    @Inject
    ModelAnswers answers;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!ModelRequest.isOurs(request)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            switch (request.getMethod()) {
                case "GET" -> show(request, response);
                case "PUT" -> keep(request, response);
                default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        } catch (NotFound e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
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
        try {
            var content = ModelRequest.content(ModelRequest.object(body.get()));
            answers.kept(drawing.save(key(request), content, seen.getAsLong(), current.actor()), response);
        } catch (JsonException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (BusinessRuleViolation refused) {
            refuse(refused, request, response);
        }
    }

    private void refuse(BusinessRuleViolation refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (refused.rule() == ProcessModelRule.CHANGED_MEANWHILE) {
            answers.clash(refused, open(request), response);
        } else {
            answers.refused(refused, response);
        }
    }

    private ModelDraft open(HttpServletRequest request) {
        return drawing.open(key(request), current.actor());
    }

    private static String key(HttpServletRequest request) {
        return String.valueOf(request.getParameter("key"));
    }
}
