package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.processmodel.ModelAspect;
import vn.lienthong.processmodel.ModelPart;
import vn.lienthong.processmodel.PartKind;
import vn.lienthong.web.reader.Texts;

/** Says in words what a piece of a model is and what the model says of it. */
@RequestScoped
public class PartWords {

    private static final List<ModelAspect> TOLD = List.of(
            ModelAspect.PERFORMER,
            ModelAspect.EACH_OF,
            ModelAspect.TERM,
            ModelAspect.FORM,
            ModelAspect.CALLS,
            ModelAspect.TIME,
            ModelAspect.ATTACHED_TO,
            ModelAspect.CONDITION,
            ModelAspect.REASON,
            ModelAspect.FILL,
            ModelAspect.OTHERWISE,
            ModelAspect.DESCRIPTION);

    @Inject
    Texts texts;

    @Inject
    PerformerWords performers;

    @Inject
    ExpressionWords expressions;

    /** As “Step ‘Sign’”. */
    String of(ModelPart part, ModelWords model) {
        if (part.kind() == PartKind.FLOW) {
            var name = part.name().isEmpty() ? "" : "“" + part.name() + "”";
            return texts.say(
                    "model.difference.flow",
                    name,
                    end(part, ModelAspect.FROM, model),
                    end(part, ModelAspect.TO, model));
        }
        if (part.kind() == PartKind.FORM) {
            return texts.say("model.difference.part", texts.of(part.kind()), model.form(part.name()));
        }
        return part.name().isBlank()
                ? texts.of(part.kind())
                : texts.say("model.difference.part", texts.of(part.kind()), part.name());
    }

    private static String end(ModelPart flow, ModelAspect end, ModelWords model) {
        return model.element(flow.says().getOrDefault(end, ""));
    }

    String of(ModelAspect aspect) {
        return texts.of(aspect);
    }

    /** Everything that a model says of it, in the order in which people ask. */
    String summary(ModelPart part, ModelWords model) {
        return TOLD.stream()
                .filter(part.says()::containsKey)
                .map(aspect ->
                        texts.of(aspect) + ": " + said(aspect, part.says().get(aspect), model))
                .collect(Collectors.joining("\n"));
    }

    String said(ModelAspect aspect, String text, ModelWords model) {
        if (text.isEmpty()) {
            return "–";
        }
        return switch (aspect) {
            case PERFORMER -> performers.who(text);
            case TERM -> performers.term(text);
            case KIND -> texts.of(PartKind.valueOf(text));
            case REASON -> texts.sayOr("model.reason." + text, text);
            case FILL -> texts.sayOr("way.fill." + text, text);
            case CONTENT -> texts.say("model.difference.formContent");
            case FORM -> model.form(text);
            case FROM, TO, ATTACHED_TO, OTHERWISE -> model.element(text);
            case CONDITION -> expressions.condition(text, model);
            case CALLS, TIME, EACH_OF -> expressions.call(text, model);
            default -> text;
        };
    }
}
