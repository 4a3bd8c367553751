package vn.lienthong.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.administration.PostDetails;
import vn.lienthong.administration.ViewingOrganization;
import vn.lienthong.casefile.ModelStep;
import vn.lienthong.delegation.CandidatePost;
import vn.lienthong.delegation.GrantDelegation;
import vn.lienthong.delegation.GrantingDelegation;
import vn.lienthong.delegation.ViewingDelegations;
import vn.lienthong.directive.DirectiveFilter;
import vn.lienthong.directive.DirectiveRow;
import vn.lienthong.directive.ViewingDirective;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.organization.WrittenDecision;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.ReceivedFiles;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** Hands over the work of the post that the address names. */
@Named
@RequestScoped
public class DelegationForm {

    private static final int MOST_DIRECTIVES = 100;

    @Inject
    GrantingDelegation granting;

    @Inject
    ViewingDelegations viewing;

    @Inject
    ViewingOrganization organization;

    @Inject
    ViewingDirective directives;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    @Inject
    Texts text;

    private List<CandidatePost> candidates;
    private UUID delegate;
    private SigningCapacity capacity;
    private LocalDate from;
    private LocalDate to;
    private List<String> steps = List.of();
    private UUID matterId;
    private String matter = "";
    private String decisionNumber = "";
    private LocalDate decisionDate;
    private List<Part> files;

    /** Answers "not found" before anything is shown to who may not hand this over. */
    public void look() {
        candidates = viewing.candidates(subject.id(), current.actor());
    }

    public String grant() {
        var command = new GrantDelegation(
                subject.id(),
                delegate,
                capacity,
                from,
                to,
                new WorkScope(Set.copyOf(steps), Optional.ofNullable(matterId)),
                matter,
                decision(),
                ReceivedFiles.of(files));
        granting.grant(command, current.actor());
        return outcome.shownOn("post", subject.id(), "delegation.granted");
    }

    private Optional<WrittenDecision> decision() {
        return decisionNumber.isBlank() || decisionDate == null
                ? Optional.empty()
                : Optional.of(new WrittenDecision(decisionNumber.strip(), decisionDate));
    }

    public PostDetails getPost() {
        return organization.post(subject.id(), current.actor());
    }

    public List<CandidatePost> getCandidates() {
        if (candidates == null) {
            look();
        }
        return candidates;
    }

    /** A head's work goes out as KT., TL. or TUQ.; anybody else's to a substitute. */
    public List<SigningCapacity> getCapacities() {
        return getPost().post().kind() == PostKind.HEAD
                ? List.of(SigningCapacity.DELEGATED, SigningCapacity.DEPUTY, SigningCapacity.ORDER)
                : List.of(SigningCapacity.SUBSTITUTE);
    }

    public List<ModelStep> getPossibleSteps() {
        return viewing.steps(subject.id(), current.actor());
    }

    public String stepName(ModelStep step) {
        return text.sayOr(step.model() + "." + step.step(), step.name());
    }

    public List<DirectiveRow> getDirectives() {
        return directives.page(
                new DirectiveFilter(Optional.empty(), "", Optional.empty()), 0, MOST_DIRECTIVES, current.actor());
    }

    public UUID getDelegate() {
        return delegate;
    }

    public void setDelegate(UUID delegate) {
        this.delegate = delegate;
    }

    public SigningCapacity getCapacity() {
        return capacity;
    }

    public void setCapacity(SigningCapacity capacity) {
        this.capacity = capacity;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public List<String> getSteps() {
        return steps;
    }

    public void setSteps(List<String> steps) {
        this.steps = steps;
    }

    public UUID getMatterId() {
        return matterId;
    }

    public void setMatterId(UUID matterId) {
        this.matterId = matterId;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(String decisionNumber) {
        this.decisionNumber = decisionNumber;
    }

    public LocalDate getDecisionDate() {
        return decisionDate;
    }

    public void setDecisionDate(LocalDate decisionDate) {
        this.decisionDate = decisionDate;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
