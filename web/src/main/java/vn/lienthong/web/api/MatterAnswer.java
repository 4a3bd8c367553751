package vn.lienthong.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.matter.MatterRow;
import vn.lienthong.matter.MatterState;
import vn.lienthong.matter.MatterView;
import vn.lienthong.matter.OpenStep;
import vn.lienthong.matter.SubmissionRow;
import vn.lienthong.processmodel.DrawnStep;

/**
 * A matter as programs read it.
 *
 * @param reference the number that a step gave it; empty as long as none did
 * @param firstDueOn the deadline that it began with, where it was extended
 * @param facts what is known now, by what the fields are called
 */
public record MatterAnswer(
        UUID id,
        String number,
        String title,
        String flow,
        int flowVersion,
        String unit,
        String begunBy,
        Instant begunAt,
        MatterState state,
        String reference,
        LocalDate dueOn,
        LocalDate firstDueOn,
        List<Fact> facts,
        List<HandedIn> submissions) {

    static MatterAnswer of(MatterView view) {
        return new MatterAnswer(
                view.id(),
                view.number(),
                view.title(),
                view.model().key(),
                view.model().version(),
                view.unit().vietnamese(),
                view.begunBy(),
                view.begunAt(),
                view.state(),
                view.reference(),
                view.dueOn().orElse(null),
                view.firstDueOn().orElse(null),
                view.facts().stream()
                        .map(fact -> new Fact(fact.key(), fact.label(), String.valueOf(fact.value())))
                        .toList(),
                view.submissions().stream().map(HandedIn::of).toList());
    }

    static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** Something that was filled in. */
    public record Fact(String key, String label, String value) {}

    /** What was handed in at a step, as it was then. */
    public record HandedIn(
            String step, String decision, String reason, String by, Instant at, JsonObject data, boolean unfinished) {

        static HandedIn of(SubmissionRow row) {
            return new HandedIn(
                    row.step(), row.decision(), row.reason(), row.by(), row.at(), object(row.data()), row.unfinished());
        }
    }

    /** One of a list. */
    public record Line(
            UUID id,
            String number,
            String title,
            String flow,
            String unit,
            String begunBy,
            Instant begunAt,
            MatterState state,
            LocalDate dueOn) {

        static Line of(MatterRow row) {
            return new Line(
                    row.id(),
                    row.number(),
                    row.title(),
                    row.model(),
                    row.unitName().vietnamese(),
                    row.begunBy(),
                    row.begunAt(),
                    row.state(),
                    row.dueOn());
        }
    }

    /** @param form as form-js has it; null where there is none */
    public record Step(
            UUID workItem, String id, String name, JsonObject form, JsonObject data, List<DrawnStep.Way> ways) {

        static Step of(OpenStep step) {
            return new Step(
                    step.workItem(),
                    step.step().id(),
                    step.step().name(),
                    step.schema().map(MatterAnswer::object).orElse(null),
                    object(step.data()),
                    step.step().ways());
        }
    }
}
