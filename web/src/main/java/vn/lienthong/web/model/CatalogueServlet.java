package vn.lienthong.web.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.function.Function;
import vn.lienthong.administration.ViewingOrganization;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.model.Catalogue.Choice;
import vn.lienthong.web.model.Catalogue.Step;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** The catalogue for the page of models; with {@code units}, the units whose name or code has these words. */
@WebServlet("/process-model-catalogue")
public class CatalogueServlet extends HttpServlet {

    private static final int MOST_UNITS = 20;

    @Inject
    WritingCatalogue catalogue;

    @Inject
    ViewingOrganization organization;

    @Inject
    Texts texts;

    @Inject
    CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            var words = request.getParameter("units");
            var whole = catalogue.write(current.actor());
            write(words == null ? json(whole) : Json.createObjectBuilder().add("units", units(words)), response);
        } catch (NotFound e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private JsonArrayBuilder units(String words) {
        var found = Json.createArrayBuilder();
        if (!words.isBlank()) {
            organization
                    .findUnits(words, 0, MOST_UNITS)
                    .forEach(unit -> found.add(choice(new Choice(unit.code(), texts.name(unit.name())))));
        }
        return found;
    }

    private static JsonObjectBuilder json(Catalogue catalogue) {
        return Json.createObjectBuilder()
                .add("posts", array(catalogue.posts(), CatalogueServlet::choice))
                .add("units", array(catalogue.units(), CatalogueServlet::choice))
                .add("terms", array(catalogue.terms(), CatalogueServlet::choice))
                .add("steps", array(catalogue.steps(), CatalogueServlet::step))
                .add("models", array(catalogue.models(), CatalogueServlet::choice));
    }

    private static <T> JsonArrayBuilder array(Collection<T> things, Function<T, JsonObjectBuilder> each) {
        var array = Json.createArrayBuilder();
        things.forEach(thing -> array.add(each.apply(thing)));
        return array;
    }

    private static JsonObjectBuilder choice(Choice choice) {
        return Json.createObjectBuilder().add("value", choice.value()).add("label", choice.label());
    }

    private static JsonObjectBuilder step(Step step) {
        return Json.createObjectBuilder()
                .add("name", step.name())
                .add("use", step.use())
                .add("label", step.label())
                .add(
                        "parameters",
                        array(
                                step.parameters(),
                                parameter -> Json.createObjectBuilder()
                                        .add("name", parameter.name())
                                        .add("kind", parameter.kind())
                                        .add("label", parameter.label())));
    }

    private static void write(JsonObjectBuilder json, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(UTF_8.name());
        response.getWriter().write(json.build().toString());
    }
}
