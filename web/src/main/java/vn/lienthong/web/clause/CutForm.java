package vn.lienthong.web.clause;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.directive.clause.ClauseRow;
import vn.lienthong.directive.clause.CuttingText;
import vn.lienthong.directive.clause.EditingClauses;
import vn.lienthong.directive.clause.ViewingClauses;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The body of a document is pasted, cut, looked through, joined and split, and kept as clauses. */
@Named
@RequestScoped
public class CutForm {

    @Inject
    ViewingClauses viewing;

    @Inject
    CuttingText cutting;

    @Inject
    EditingClauses editing;

    @Inject
    CutPieces stored;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String text = "";
    private Integer cursor;
    private List<CutPiece> pieces;

    /** For whoever may edit the clauses. */
    public void open() {
        if (!viewing.view(subject.id(), current.actor()).mayEdit()) {
            throw new NotFound(ClauseRow.class, "");
        }
    }

    public List<CutPiece> getPieces() {
        if (pieces == null) {
            pieces = stored.of(subject.id());
        }
        return pieces;
    }

    public long getKeptCount() {
        return getPieces().stream().filter(CutPiece::isKept).count();
    }

    public String preview() {
        pieces = cutting.cut(text).stream().map(CutPiece::of).collect(toCollection(ArrayList::new));
        return store();
    }

    public String join(int place) {
        getPieces().get(place - 1).join(getPieces().remove(place));
        return store();
    }

    /** @throws BusinessRuleViolation {@link DirectiveRule#SPLIT_PLACE_REQUIRED} */
    public String split(int place) {
        var piece = getPieces().get(place);
        if (cursor == null || !piece.splitsAt(cursor)) {
            throw new BusinessRuleViolation(DirectiveRule.SPLIT_PLACE_REQUIRED);
        }
        getPieces().add(place + 1, piece.splitAt(cursor));
        return store();
    }

    public String store() {
        stored.keep(subject.id(), getPieces());
        return "/clause-cut.xhtml?faces-redirect=true&id=" + subject.id();
    }

    public String again() {
        stored.discard(subject.id());
        return "/clause-cut.xhtml?faces-redirect=true&id=" + subject.id();
    }

    public String keep() {
        store();
        var kept = getPieces().stream()
                .filter(CutPiece::isKept)
                .map(CutPiece::text)
                .toList();
        editing.add(subject.id(), kept, current.actor());
        stored.discard(subject.id());
        return outcome.shownOn("clauses", subject.id(), "clauses.added", kept.size());
    }

    public int getLongest() {
        return CuttingText.MAX_LENGTH;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getCursor() {
        return cursor;
    }

    public void setCursor(Integer cursor) {
        this.cursor = cursor;
    }
}
