package vn.lienthong.web.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.processmodel.ModelDraft;
import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.processmodel.ModelState;
import vn.lienthong.processmodel.Sitter;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.Refusal;
import vn.lienthong.web.reader.Texts;

/** What the page of models is answered, sentences in the reader's language. */
@RequestScoped
public class ModelAnswers {

    private static final int UNPROCESSABLE = 422;

    @Inject
    FindingWords words;

    @Inject
    Texts texts;

    /** Whether the person may draw on it, too. */
    void draft(ModelDraft draft, Actor reader, HttpServletResponse response) throws IOException {
        var forms = Json.createObjectBuilder();
        draft.content().forms().forEach(forms::add);
        write(
                response,
                about(draft)
                        .add("key", draft.key())
                        .add("name", draft.name())
                        .add("xml", draft.content().xml())
                        .add("forms", forms)
                        .add("sent", draft.state() != ModelState.DRAFT)
                        .add("editable", draft.state() == ModelState.DRAFT && reader.has(Role.MODELLER)));
    }

    void kept(ModelDraft draft, HttpServletResponse response) throws IOException {
        write(response, about(draft));
    }

    /** Of two who draw at once the second is told who saved when. */
    void clash(BusinessRuleViolation refused, ModelDraft theirs, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        write(response, about(theirs).add("message", texts.say(refused)));
    }

    void refused(BusinessRuleViolation refused, HttpServletResponse response) throws IOException {
        response.setStatus(status(refused.rule().refusal()));
        write(response, Json.createObjectBuilder().add("message", texts.say(refused)));
    }

    void findings(List<ModelFinding> findings, HttpServletResponse response) throws IOException {
        var rows = Json.createArrayBuilder();
        words.of(findings)
                .forEach(row -> rows.add(Json.createObjectBuilder()
                        .add("element", row.element())
                        .add("rule", row.rule())
                        .add("message", row.message())));
        write(response, Json.createObjectBuilder().add("findings", rows));
    }

    /** Who else has the draft open, and since when. */
    void sitters(List<Sitter> others, HttpServletResponse response) throws IOException {
        var rows = Json.createArrayBuilder();
        others.forEach(other -> rows.add(Json.createObjectBuilder()
                .add("name", other.name())
                .add("since", other.since().toString())));
        write(response, Json.createObjectBuilder().add("others", rows));
    }

    private static JsonObjectBuilder about(ModelDraft draft) {
        return Json.createObjectBuilder()
                .add("version", draft.version())
                .add("changedBy", draft.changedBy())
                .add("changedAt", draft.changedAt().toString());
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            case INVALID -> UNPROCESSABLE;
        };
    }

    private static void write(HttpServletResponse response, JsonObjectBuilder json) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(UTF_8.name());
        response.getWriter().write(json.build().toString());
    }
}
