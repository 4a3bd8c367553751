package vn.lienthong.web.model;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.signon.CurrentActor;

/**
 * Answers the page of models, and only that page: a foreign page cannot set the header that it sets. What is not there, not allowed
 * or not readable is answered in one way for all that it asks.
 */
abstract class ModellerServlet extends HttpServlet {

    @Inject
    CurrentActor current;

    @Inject
    ModelAnswers answers;

    /** @throws JsonException when the body is not what the page sends */
    abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!ModelRequest.isOurs(request)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            answer(request, response);
        } catch (NotFound e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (JsonException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (BusinessRuleViolation refused) {
            answers.refused(refused, response);
        }
    }

    static String key(HttpServletRequest request) {
        return String.valueOf(request.getParameter("key"));
    }
}
