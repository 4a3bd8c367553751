package vn.lienthong.web.reorganization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.reorganization.CarryingOut;
import vn.lienthong.reorganization.PlanningReorganization;
import vn.lienthong.reorganization.ReorganizationRule;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** What is decided about the reorganisation of the page. */
@Named
@RequestScoped
public class ReorganizationForm {

    @Inject
    PlanningReorganization planning;

    @Inject
    CarryingOut carryingOut;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    @Inject
    HttpServletRequest request;

    /** Where one post, division or case file goes, as the row's own fields say. */
    public String choose() {
        var choice = field("choice");
        var thing = id(field("thing"));
        var chosen = id(choice.substring(choice.indexOf(':') + 1));
        if (choice.startsWith("INTO:")) {
            planning.chooseInto(subject.id(), thing, chosen, current.actor());
        } else {
            planning.choose(subject.id(), thing, chosen, current.actor());
        }
        return outcome.shownOn("reorganization", subject.id(), "reorganization.chosen");
    }

    private String field(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new BusinessRuleViolation(ReorganizationRule.NO_SUCH_CHOICE);
        }
    }

    public String begin() {
        var seen = field("version");
        carryingOut.begin(subject.id(), seen.matches("[0-9]{1,9}") ? Long.parseLong(seen) : -1, current.actor());
        return outcome.shownOn("reorganization", subject.id(), "reorganization.begun");
    }

    public String withdraw() {
        planning.withdraw(subject.id(), current.actor());
        return outcome.shownOn("reorganization", subject.id(), "reorganization.withdrawn");
    }
}
