package vn.lienthong.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.lienthong.casefile.ActedFor;
import vn.lienthong.organization.Bilingual;
import vn.lienthong.organization.Mandate;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.WrittenDecision;
import vn.lienthong.web.reader.Texts;

/** Says for whom and in which capacity somebody acted or may act: {@code TUQ. Giám đốc Sở · Quyết định 12/QĐ-SKHCN ngày 01/09/2026}. */
@Named("acted")
@RequestScoped
public class ActedWords {

    @Inject
    Texts text;

    public boolean isSaid(ActedFor acted) {
        return acted.capacity() != null;
    }

    public String capacity(ActedFor acted) {
        return words(
                acted.capacity(),
                acted.post(),
                Optional.ofNullable(acted.decisionNumber())
                        .map(number -> new WrittenDecision(number, acted.decisionDate())));
    }

    /** The same for a post from which the person may act today, with the name of who holds it. */
    public String seat(Seat seat) {
        var mandate = seat.mandate().orElseThrow();
        return words(mandate.capacity(), seat.title(), mandate.decision()) + principal(mandate);
    }

    private String words(SigningCapacity capacity, Bilingual post, Optional<WrittenDecision> decision) {
        var acted = switch (capacity) {
            case COLLECTIVE -> text.say("acted.collective");
            case SUBSTITUTE -> text.say("acted.substitute", post);
            case DEPUTY, ORDER, DELEGATED -> text.say("acted.for", capacity.mark(), post);
        };
        return acted
                + decision.map(each -> " · " + text.say("acted.decision", each.number(), each.date()))
                        .orElse("");
    }

    private static String principal(Mandate mandate) {
        return mandate.principal().isEmpty() ? "" : " – " + mandate.principal();
    }
}
