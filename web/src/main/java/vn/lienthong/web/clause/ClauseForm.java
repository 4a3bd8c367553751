package vn.lienthong.web.clause;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.lienthong.directive.clause.ClauseRow;
import vn.lienthong.directive.clause.ClauseText;
import vn.lienthong.directive.clause.EditingClauses;
import vn.lienthong.directive.clause.ViewingClauses;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** One clause, typed in anew or corrected, called needless, or removed. */
@Named
@RequestScoped
public class ClauseForm {

    @Inject
    ViewingClauses viewing;

    @Inject
    EditingClauses editing;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private UUID clause;
    private long version;
    private String number = "";
    private String content = "";
    private String reason = "";

    /** Fills the form when the page is opened, for whoever may use it. */
    public void open() {
        var view = viewing.view(subject.id(), current.actor());
        if (!view.mayEdit()) {
            throw new NotFound(ClauseRow.class, "");
        }
        if (clause != null) {
            fill(view.rows().stream()
                    .filter(row -> row.id().equals(clause))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(ClauseRow.class, clause)));
        }
    }

    private void fill(ClauseRow row) {
        version = row.version();
        number = row.number();
        content = row.content();
        reason = row.exemptReason();
    }

    public String save() {
        var text = new ClauseText(number, content);
        if (clause == null) {
            editing.add(subject.id(), List.of(text), current.actor());
        } else {
            editing.change(clause, version, text, current.actor());
        }
        return back("clause.saved");
    }

    public String exempt() {
        editing.exempt(clause, version, reason, current.actor());
        return back("clause.saved");
    }

    public String require() {
        editing.require(clause, version, current.actor());
        return back("clause.saved");
    }

    public String remove() {
        editing.remove(clause, version, current.actor());
        return back("clause.removed");
    }

    private String back(String key) {
        return outcome.shownOn("clauses", subject.id(), key);
    }

    /** What is typed is kept under this name until it is saved. */
    public String getDraftKey() {
        return "clause:" + (clause == null ? subject.id() : clause);
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

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
