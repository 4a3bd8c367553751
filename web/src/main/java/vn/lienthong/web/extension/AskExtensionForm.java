package vn.lienthong.web.extension;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.lienthong.assignment.extension.AskingExtension;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The lead unit asks for a later deadline, or takes its request back. */
@Named
@RequestScoped
public class AskExtensionForm {

    @Inject
    AskingExtension asking;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private LocalDate wanted;
    private String reason = "";

    public String ask() {
        asking.ask(subject.id(), wanted, reason, current.actor());
        return outcome.shownOn("assignment", subject.id(), "extension.asked");
    }

    public String withdraw() {
        asking.withdraw(subject.id(), current.actor());
        return outcome.shownOn("assignment", subject.id(), "extension.withdrawn");
    }

    public LocalDate getWanted() {
        return wanted;
    }

    public void setWanted(LocalDate wanted) {
        this.wanted = wanted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
