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
import java.util.List;
import java.util.function.Function;
import vn.lienthong.administration.UnitRow;
import vn.lienthong.administration.ViewingOrganization;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.model.Catalogue.Choice;
import vn.lienthong.web.model.Catalogue.Step;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/**
 * The catalogue for the page of models; with {@code units}, the units whose name or code has these words; with {@code codes},
 * separated by commas, the units of these codes.
 */
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
            write(asked(request, catalogue.write(current.actor())), response);
        } catch (NotFound e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private JsonObjectBuilder asked(HttpServletRequest request, Catalogue whole) {
        var words = request.getParameter("units");
        var codes = request.getParameter("codes");
        if (words == null && codes == null) {
            return json(whole);
        }
        var found = words == null ? organization.unitsOf(List.of(codes.split(","))) : named(words);
        return Json.createObjectBuilder()
                .add("units", array(found, unit -> choice(new Choice(unit.code(), name(unit)))));
    }

    /** Divisions are called the same in many units. */
    private String name(UnitRow unit) {
        return unit.kind() == UnitKind.DIVISION && unit.parent() != null
                ? texts.name(unit.name()) + ", " + texts.name(unit.parent())
                : texts.name(unit.name());
    }

    private List<UnitRow> named(String words) {
        return organization.findUnits(words, 0, MOST_UNITS).stream()
                .filter(unit -> !words.isBlank() && unit.validTo() == null)
                .toList();
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
