package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lienthong.processmodel.ModelNames;
import vn.lienthong.processmodel.OfferedStep;
import vn.lienthong.processmodel.OfferedSteps;
import vn.lienthong.web.reader.Texts;

/** Says in words when a way is taken and what the system does by itself; what it does not know it shows as it is written. */
@RequestScoped
public class ExpressionWords {

    private static final Pattern WHOLE = Pattern.compile("\\$\\{([^{}]*)}");
    private static final Pattern DECISION = Pattern.compile("decision\\s*==\\s*'[^']*'");
    private static final Pattern COMPARISON =
            Pattern.compile("facts\\.(\\w+)\\s*(==|!=|<=|>=|<|>)\\s*(null|true|false|-?[0-9.]+|'[^']*')");
    private static final Pattern CALL = Pattern.compile("\\$\\{\\s*(\\w+\\.\\w+)\\(([^{}]*)\\)\\s*}");
    private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|([\\w.]+)");
    private static final Map<String, String> OPERATORS =
            Map.of("==", "EQUAL", "!=", "OTHER", "<=", "AT_MOST", ">=", "AT_LEAST", "<", "LESS", ">", "MORE");

    @Inject
    OfferedSteps offered;

    @Inject
    PerformerWords performers;

    @Inject
    ModelNames models;

    @Inject
    Texts texts;

    String condition(String written, ModelWords model) {
        var whole = WHOLE.matcher(written.strip());
        if (!whole.matches()) {
            return written;
        }
        var any = whole.group(1).contains("||");
        var said = Stream.of(whole.group(1).split("&&|\\|\\|"))
                .map(part -> comparison(part.strip(), model))
                .toList();
        return said.contains("")
                ? written
                : String.join(texts.say(any ? "model.condition.or" : "model.condition.and"), said);
    }

    /** Empty for what is none that the page of models writes. */
    private String comparison(String part, ModelWords model) {
        if (DECISION.matcher(part).matches()) {
            return texts.say("model.condition.decision");
        }
        var found = COMPARISON.matcher(part);
        if (!found.matches()) {
            return "";
        }
        var field = model.field(found.group(1));
        return "null".equals(found.group(3))
                ? texts.say("model.condition.NULL_" + OPERATORS.get(found.group(2)), field)
                : texts.say("model.condition." + OPERATORS.get(found.group(2)), field, value(found.group(3)));
    }

    private String value(String literal) {
        return switch (literal) {
            case "true" -> texts.say("matter.yes");
            case "false" -> texts.say("matter.no");
            default -> literal.replace("'", "");
        };
    }

    String call(String written, ModelWords model) {
        var call = CALL.matcher(written.strip());
        return call.matches()
                ? offered.all().stream()
                        .filter(step -> step.name().equals(call.group(1)))
                        .map(step -> said(step, arguments(call.group(2)), model))
                        .findFirst()
                        .orElse(written)
                : written;
    }

    private static List<String> arguments(String written) {
        var arguments = new ArrayList<String>();
        var found = ARGUMENT.matcher(written);
        while (found.find()) {
            arguments.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
        return arguments;
    }

    private String said(OfferedStep step, List<String> arguments, ModelWords model) {
        var said = new ArrayList<String>();
        for (var place = 0; place < Math.min(step.parameters().size(), arguments.size()); place++) {
            said.add(argument(step.parameters().get(place), arguments.get(place), model));
        }
        var name = texts.sayOr(step.name(), step.name());
        return said.isEmpty() ? name : name + ": " + String.join("; ", said);
    }

    private String argument(OfferedStep.Parameter parameter, String value, ModelWords model) {
        return switch (parameter.kind()) {
            case PERFORMER -> performers.who(value);
            case UNITS -> performers.units(value);
            case MODEL -> models.of(value);
            case DATE_FIELD -> model.field(value);
            case DAYS -> performers.term(value);
            case TEXT -> "“" + value + "”";
        };
    }
}
