package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.assignment.RemindingAssignment;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The assigner's side reminds the unit, or all units that still have a part in hand. */
@Named
@RequestScoped
public class RemindForm {

    @Inject
    RemindingAssignment reminding;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String text = "";

    public String remind() {
        var reminded = reminding.remind(subject.id(), text, current.actor());
        return outcome.shownOn("assignment", subject.id(), "assignment.reminded", reminded.size());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
