package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.processmodel.running.KeptRefusal;
import vn.lienthong.processmodel.running.KeptWord;
import vn.lienthong.web.reader.Texts;

/** Says why something failed or stayed, from the rule that was broken. */
@RequestScoped
public class FailureWords {

    private static final String PLACE = " ?[“(]?\\{\\d}[”)]?";

    @Inject
    PerformerWords performers;

    /** @param refusal empty for what broke no rule */
    public String of(Optional<KeptRefusal> refusal, Texts texts) {
        return refusal.filter(kept -> !texts.sayOr(kept.rule(), "").isEmpty())
                .map(kept -> of(kept, texts))
                .orElseGet(() -> texts.say("running.failed.unknown"));
    }

    private String of(KeptRefusal refusal, Texts texts) {
        return refusal.about().isEmpty()
                ? texts.sayOr(refusal.rule(), "").replaceAll(PLACE, "").replace("''", "'")
                : texts.say(
                        refusal.rule(),
                        refusal.about().stream().map(word -> said(word, texts)).toArray());
    }

    private String said(KeptWord word, Texts texts) {
        return switch (word.kind()) {
            case CONSTANT ->
                texts.sayOr(word.text(), word.text().substring(word.text().indexOf('.') + 1));
            case NAME -> texts.either(word.text(), word.english().isEmpty() ? null : word.english());
            case DAY -> texts.date(LocalDate.parse(word.text()));
            case MOMENT -> texts.dateTime(Instant.parse(word.text()));
            case TEXT -> word.text().contains("@") ? performers.in(texts).who(word.text()) : word.text();
        };
    }
}
