package vn.lienthong.web.extension;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.assignment.extension.Advice;
import vn.lienthong.assignment.extension.AdvisingExtension;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The monitor advises for or against a later deadline. */
@Named
@RequestScoped
public class AdviseExtensionForm {

    @Inject
    AdvisingExtension advising;

    @Inject
    OpenItem todo;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private Advice advice;
    private String text = "";

    public String advise() {
        advising.advise(todo.id("advise-extension"), advice, text, current.actor());
        return outcome.shownOn("assignment", subject.id(), "extension.advised");
    }

    public Advice getAdvice() {
        return advice;
    }

    public void setAdvice(Advice advice) {
        this.advice = advice;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
