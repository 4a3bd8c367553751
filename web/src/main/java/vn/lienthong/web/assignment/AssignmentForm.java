package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.assignment.SixClear;
import vn.lienthong.directive.CuttingIntoAssignments;
import vn.lienthong.directive.DirectiveView;
import vn.lienthong.directive.ViewingDirective;
import vn.lienthong.directive.clause.ViewingClauses;
import vn.lienthong.organization.ChoosingUnits;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** An assignment of a directive that is still a draft. */
@Named
@RequestScoped
public class AssignmentForm {

    @Inject
    CuttingIntoAssignments cutting;

    @Inject
    ViewingDirective viewing;

    @Inject
    ViewingClauses clauses;

    @Inject
    ChoosingUnits units;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private final BriefFields brief = new BriefFields();
    private final TermFields limit = new TermFields();
    private final RecipientFields recipients = new RecipientFields();
    private UUID directive;
    private UUID clause;
    private long version;
    private UUID lead;
    private List<UUID> coordinators = new ArrayList<>();

    /** Fills the form when the page is opened. */
    public void open() {
        subject.find().ifPresentOrElse(this::fill, this::begin);
    }

    /** What is drafted for a clause begins with its words. */
    private void begin() {
        if (clause != null) {
            brief.begin(clauses.text(clause, current.actor()));
        }
    }

    private void fill(UUID id) {
        var drafted = cutting.editable(id, current.actor());
        var details = drafted.details();
        directive = drafted.directiveId();
        version = drafted.version();
        lead = details.leadUnitId().orElse(null);
        coordinators = new ArrayList<>(details.coordinators());
        brief.fill(details.brief());
        limit.fill(details.limit());
        recipients.fill(details.recipients(), details.leadUnitId(), units);
    }

    public String save() {
        store();
        return outcome.shownOn("directive", directive, "assignment.saved");
    }

    /** Saves and offers an empty form for the next one. */
    public String saveAndNext() {
        store();
        return outcome.told(
                "/assignment-edit.xhtml?faces-redirect=true&directive=" + directive, "assignment.savedNext");
    }

    private void store() {
        var known = subject.find();
        if (known.isPresent()) {
            cutting.change(known.get(), version, details(), current.actor());
        } else {
            cutting.add(directive, details(), current.actor());
        }
    }

    private AssignmentDetails details() {
        var leader = Optional.ofNullable(lead);
        return new AssignmentDetails(
                brief.value(), limit.value(), leader, Set.copyOf(coordinators), recipients.value(leader, units));
    }

    /** The directive that it carries out. */
    public DirectiveView getWhole() {
        return viewing.view(directive, current.actor());
    }

    public SixClear[] getSixClear() {
        return SixClear.values();
    }

    /** Of what is in the form now. */
    public boolean isClear(SixClear one) {
        return !SixClear.missingIn(details()).contains(one);
    }

    public Term[] getTerms() {
        return Term.values();
    }

    public Recipients[] getGroups() {
        return Recipients.values();
    }

    /** What is typed is kept under this name until it is saved. */
    public String getDraftKey() {
        return "assignment:" + subject.find().orElse(clause == null ? directive : clause);
    }

    public BriefFields getBrief() {
        return brief;
    }

    public TermFields getLimit() {
        return limit;
    }

    public RecipientFields getRecipients() {
        return recipients;
    }

    public UUID getDirective() {
        return directive;
    }

    public void setDirective(UUID directive) {
        this.directive = directive;
    }

    public UUID getClause() {
        return clause;
    }

    public void setClause(UUID clause) {
        this.clause = clause;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public UUID getLead() {
        return lead;
    }

    public void setLead(UUID lead) {
        this.lead = lead;
    }

    public List<UUID> getCoordinators() {
        return coordinators;
    }

    public void setCoordinators(List<UUID> coordinators) {
        this.coordinators = coordinators;
    }
}
