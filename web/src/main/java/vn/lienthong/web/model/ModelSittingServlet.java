package vn.lienthong.web.model;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.lienthong.processmodel.SittingAtDraft;

/**
 * The page of models says that somebody has a draft open, and hears who else has; says so again from time to time, and once
 * more when it is closed.
 */
@WebServlet("/process-model-sitting")
public class ModelSittingServlet extends ModellerServlet {

    @Inject
    SittingAtDraft sitting;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "POST" -> answers.sitters(sitting.sit(key(request), current.actor()), response);
            case "DELETE" -> {
                sitting.leave(key(request), current.actor());
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }
}
