package vn.lienthong.web.model;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.lienthong.processmodel.CheckingModel;

/** What the gate says of a model while it is drawn, forms included; nothing is kept of it. */
@WebServlet("/process-model-check")
public class ModelCheckServlet extends ModellerServlet {

    @Inject
    CheckingModel checking;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"POST".equals(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        var body = ModelRequest.body(request);
        if (body.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var json = ModelRequest.object(body.get());
        var name = ModelRequest.text(json, "name");
        answers.findings(checking.check(name, ModelRequest.content(json), current.actor()), response);
    }
}
