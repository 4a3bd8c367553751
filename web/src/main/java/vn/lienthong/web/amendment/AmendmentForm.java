package vn.lienthong.web.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.directive.DirectiveState;
import vn.lienthong.directive.DirectiveView;
import vn.lienthong.directive.ViewingDirective;
import vn.lienthong.directive.amendment.AmendmentAction;
import vn.lienthong.directive.amendment.AmendmentOutcome;
import vn.lienthong.directive.amendment.AmendmentResult;
import vn.lienthong.directive.amendment.ApplyingAmendment;
import vn.lienthong.directive.amendment.BelowWork;
import vn.lienthong.directive.amendment.ViewingAmendment;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** The office decides what an amending directive does to the open work of the earlier one. */
@Named
@RequestScoped
public class AmendmentForm {

    private static final String APPLY = "amend:apply";

    @Inject
    ViewingAmendment viewing;

    @Inject
    ViewingDirective directives;

    @Inject
    ApplyingAmendment applying;

    @Inject
    OpenItem todo;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    @Inject
    Texts texts;

    private List<AmendmentLine> lines;
    private DirectiveView directive;
    private AmendmentAction all = AmendmentAction.KEEP;
    private boolean previewed;

    public List<AmendmentLine> getLines() {
        if (lines == null) {
            lines = viewing.openWork(subject.id(), current.actor()).stream()
                    .map(AmendmentLine::new)
                    .toList();
        }
        return lines;
    }

    public DirectiveView getDirective() {
        if (directive == null) {
            directive = directives.view(subject.id(), current.actor());
        }
        return directive;
    }

    public boolean isBeforeIssue() {
        return getDirective().state() != DirectiveState.ISSUED;
    }

    /** The assignments of the later directive that may take another's place. */
    public List<AssignmentRow> getReplacements() {
        return getDirective().assignments();
    }

    /** The same decision for each; it can still be changed one by one. */
    public void decideAll() {
        getLines().forEach(line -> line.setAction(all));
    }

    /** An earlier deadline takes along what was passed on below: it is named before anything is done. */
    public void preview() {
        getLines()
                .forEach(line -> line.decision().requireComplete(line.getWork().title()));
        previewed = true;
        getLines().stream().filter(AmendmentLine::movesDeadline).forEach(line -> line.setBelow(below(line)));
    }

    private List<BelowWork> below(AmendmentLine line) {
        return viewing.broughtForward(line.getWork().id(), line.getDeadline(), current.actor());
    }

    public String apply() {
        var decisions = getLines().stream().map(AmendmentLine::decision).toList();
        var results = applying.apply(todo.id("decide-amendment"), decisions, current.actor());
        var told = results.stream().map(this::told).collect(Collectors.joining("; "));
        return results.stream().allMatch(result -> result.outcome() == AmendmentOutcome.DONE)
                ? outcome.shownOn("amendment", subject.id(), "amendment.applied", told)
                : outcome.warnedOn("amendment", subject.id(), "amendment.appliedPartly", told);
    }

    /** What takes the place of the line's assignment; empty where nothing does. */
    public String replacement(AmendmentLine line) {
        return getReplacements().stream()
                .filter(row -> line.isReplacing() && row.id().equals(line.getReplacedBy()))
                .map(AssignmentRow::title)
                .findFirst()
                .orElse("");
    }

    private String told(AmendmentResult result) {
        return result.movedBelow() > 0
                ? texts.say("amendment.result.below", result.title(), texts.of(result.outcome()), result.movedBelow())
                : texts.say("amendment.result", result.title(), texts.of(result.outcome()));
    }

    public AmendmentAction[] getActions() {
        return AmendmentAction.values();
    }

    /** Replacing is chosen one by one, because each needs its own replacement. */
    public List<AmendmentAction> getActionsForAll() {
        return List.of(AmendmentAction.KEEP, AmendmentAction.CHANGE, AmendmentAction.CANCEL);
    }

    /** Also while the button that stands under the preview is being pressed: Faces asks before it knows what was pressed. */
    public boolean isPreviewed() {
        return previewed
                || FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .containsKey(APPLY);
    }

    public AmendmentAction getAll() {
        return all;
    }

    public void setAll(AmendmentAction all) {
        this.all = all;
    }
}
