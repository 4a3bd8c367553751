package vn.lienthong.web.health;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Whether the application lives ({@code /health/live}) and can serve ({@code /health/ready}: database and engine). A
 * sign-on service that does not answer only degrades it: whoever is signed in goes on working.
 */
@WebServlet({"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

    @Inject
    Checks checks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var live = request.getServletPath().endsWith("/live");
        answer(live ? List.of() : checks.all(), response);
    }

    private static void answer(List<Check> found, HttpServletResponse response) throws IOException {
        var down = found.stream().anyMatch(check -> check.status() == Status.DOWN);
        var list = Json.createArrayBuilder();
        found.forEach(check -> list.add(Json.createObjectBuilder()
                .add("name", check.name())
                .add("status", check.status().name())));
        response.setStatus(down ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_OK);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        var body =
                Json.createObjectBuilder().add("status", down ? "DOWN" : "UP").add("checks", list);
        response.getWriter().write(body.build().toString());
    }
}
