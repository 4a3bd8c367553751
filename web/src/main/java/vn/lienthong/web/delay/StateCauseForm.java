package vn.lienthong.web.delay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.assignment.delay.CauseKind;
import vn.lienthong.assignment.delay.StateCause;
import vn.lienthong.assignment.delay.StatingCause;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The lead unit states why the assignment of the page is late. */
@Named
@RequestScoped
public class StateCauseForm {

    @Inject
    StatingCause stating;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private CauseKind kind;
    private String text = "";
    private String remedy = "";

    public String state() {
        stating.state(subject.id(), new StateCause(kind, text, remedy), current.actor());
        return outcome.shownOn("assignment", subject.id(), "delay.stated");
    }

    public CauseKind getKind() {
        return kind;
    }

    public void setKind(CauseKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRemedy() {
        return remedy;
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy;
    }
}
