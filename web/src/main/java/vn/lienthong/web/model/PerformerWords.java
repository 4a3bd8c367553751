package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.organization.PostKind;
import vn.lienthong.web.reader.Texts;

/** Says who performs a step and how long they have, for what a model writes in short. */
@Named
@RequestScoped
public class PerformerWords {

    private static final String NAMED_UNIT = "UNIT:";

    @Inject
    Texts texts;

    /** What {@code HEAD@LEAD} and its like mean. */
    public String who(String performer) {
        var parts = performer.split("@", 2);
        var post = constant(PostKind.class, parts[0]).orElseGet(() -> texts.sayOr("model.who." + parts[0], parts[0]));
        return parts.length == 1 ? post : texts.say("model.who.of", post, unit(parts[1]));
    }

    private String unit(String role) {
        if (role.startsWith(NAMED_UNIT)) {
            return texts.say("model.who.unit", role.substring(NAMED_UNIT.length()));
        }
        return constant(ParticipantRole.class, role).orElseGet(() -> texts.sayOr("model.who." + role, role));
    }

    /** What {@code dueWithin} means. */
    public String term(String term) {
        return term.matches("[0-9]{1,2}")
                ? texts.say("model.term.days", term)
                : texts.sayOr("model.term." + term, term);
    }

    private <E extends Enum<E>> Optional<String> constant(Class<E> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(texts.of(constant));
            }
        }
        return Optional.empty();
    }
}
