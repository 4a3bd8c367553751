package vn.lienthong.web.model;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.lienthong.processmodel.SittingAtDraft;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.signon.CurrentActor;

/**
 * The page of models says that somebody has a draft open, and hears who else has; says so again from time to time, and once
 * more when it is closed. A foreign page cannot say so: see {@link ModelRequest}.
 */
@WebServlet("/process-model-sitting")
public class ModelSittingServlet extends HttpServlet {

    @Inject
    SittingAtDraft sitting;

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
            answer(String.valueOf(request.getParameter("key")), request.getMethod(), response);
        } catch (NotFound e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (BusinessRuleViolation refused) {
            answers.refused(refused, response);
        }
    }

    private void answer(String key, String method, HttpServletResponse response) throws IOException {
        switch (method) {
            case "POST" -> answers.sitters(sitting.sit(key, current.actor()), response);
            case "DELETE" -> {
                sitting.leave(key, current.actor());
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }
}
