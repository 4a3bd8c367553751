package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.assignment.Brief;
import vn.lienthong.assignment.passing.Parent;
import vn.lienthong.assignment.passing.PassOn;
import vn.lienthong.assignment.passing.PassingOn;
import vn.lienthong.assignment.passing.ViewingPassedOn;
import vn.lienthong.organization.UnitChoice;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The lead unit passes a part of the assignment of the page on. */
@Named
@RequestScoped
public class PassOnForm {

    @Inject
    PassingOn passing;

    @Inject
    ViewingPassedOn viewing;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private final BriefFields brief = new BriefFields();
    private final TermFields limit = new TermFields();
    private List<UUID> leads = new ArrayList<>();
    private Parent parent;

    /** Fills in what usually stays as it is above. */
    public void open() {
        var above = getParent().brief();
        brief.fill(new Brief(above.clause(), "", "", above.responsibility(), above.authority(), ""));
    }

    public String passOn() {
        var command = new PassOn(subject.id(), brief.value(), limit.value(), Set.copyOf(leads));
        var passed = passing.passOn(command, current.actor());
        return outcome.shownOn("assignment", subject.id(), "passOn.done", passed.size());
    }

    /** What it is a part of. */
    public Parent getParent() {
        if (parent == null) {
            parent = viewing.parent(subject.id(), current.actor());
        }
        return parent;
    }

    /** Null for standing work, which caps nothing. */
    public LocalDate getCap() {
        return getParent().cap().latest().orElse(null);
    }

    public List<UnitChoice> getPossibleLeads() {
        return getParent().possibleLeads();
    }

    public List<Term> getTerms() {
        return Stream.of(Term.WORKING_DAYS, Term.DATE, Term.STANDING)
                .filter(term -> term != Term.STANDING || getCap() == null)
                .toList();
    }

    public BriefFields getBrief() {
        return brief;
    }

    public TermFields getLimit() {
        return limit;
    }

    public List<UUID> getLeads() {
        return leads;
    }

    public void setLeads(List<UUID> leads) {
        this.leads = leads;
    }
}
