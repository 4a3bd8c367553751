package vn.lienthong.web.model;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.lienthong.processmodel.CheckingModel;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.web.signon.CurrentActor;

/** What the gate says of a model while it is drawn, forms included; nothing is kept of it. */
@WebServlet("/process-model-check")
public class ModelCheckServlet extends HttpServlet {

    @Inject
    CheckingModel checking;

    @Inject
    CurrentActor current;

    @Inject
    ModelAnswers answers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!ModelRequest.isOurs(request)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var body = ModelRequest.body(request);
        if (body.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            var json = ModelRequest.object(body.get());
            var name = ModelRequest.text(json, "name");
            answers.findings(checking.check(name, ModelRequest.content(json), current.actor()), response);
        } catch (JsonException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (BusinessRuleViolation refused) {
            answers.refused(refused, response);
        }
    }
}
