package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;
import vn.lienthong.processmodel.OfferedStep;
import vn.lienthong.processmodel.OfferedSteps;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.model.Catalogue.Choice;
import vn.lienthong.web.model.Catalogue.Parameter;
import vn.lienthong.web.model.Catalogue.Step;
import vn.lienthong.web.reader.Texts;

/** Puts what models may say into words, for those who draw or approve them. */
@RequestScoped
public class WritingCatalogue {

    private static final List<PostKind> DOING =
            List.of(PostKind.HEAD, PostKind.DEPUTY, PostKind.OFFICER, PostKind.CLERK, PostKind.MONITOR);
    private static final List<String> NAMED = List.of("AUTHOR", "HANDLER");
    private static final List<String> USUAL = List.of("1", "2", "3", "5", "7", "10", "15", "20", "half", "CASE_FILE");

    @Inject
    ViewingModels viewing;

    @Inject
    OfferedSteps offered;

    @Inject
    Texts texts;

    /** @throws NotFound when the person has nothing to do with models */
    public Catalogue write(Actor by) {
        var models = viewing.inForce(by).stream()
                .map(model -> new Choice(model.key(), texts.sayOr("model." + model.key(), model.name())))
                .toList();
        return new Catalogue(posts(), units(), terms(), steps(), models);
    }

    private List<Choice> posts() {
        return Stream.concat(
                        DOING.stream().map(kind -> new Choice(kind.name(), texts.of(kind))),
                        NAMED.stream().map(name -> new Choice(name, texts.say("catalogue.post." + name))))
                .toList();
    }

    private List<Choice> units() {
        var others = Stream.of(ParticipantRole.values())
                .filter(role -> role != ParticipantRole.ISSUER)
                .map(Enum::name);
        return Stream.concat(Stream.of(ParticipantRole.ISSUER.name(), "ABOVE"), others)
                .map(unit -> new Choice(unit, texts.say("catalogue.unit." + unit)))
                .toList();
    }

    private List<Choice> terms() {
        return USUAL.stream()
                .map(term -> Character.isDigit(term.charAt(0))
                        ? new Choice(term, texts.say("catalogue.term.days", Integer.valueOf(term)))
                        : new Choice(term, texts.say("catalogue.term." + term)))
                .toList();
    }

    private List<Step> steps() {
        return offered.all().stream()
                .map(step -> new Step(
                        step.name(), step.use().name(), texts.sayOr(step.name(), step.name()), parameters(step)))
                .toList();
    }

    private List<Parameter> parameters(OfferedStep step) {
        return step.parameters().stream()
                .map(parameter -> {
                    var kind = parameter.kind().name().toLowerCase(Locale.ROOT);
                    var usual = texts.say("catalogue.parameter." + kind);
                    return new Parameter(
                            parameter.name(), kind, texts.sayOr(step.name() + "." + parameter.name(), usual));
                })
                .toList();
    }
}
