package vn.lienthong.web.casefile;

import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.web.signon.CurrentActor;

/** A step at which one person agrees, with a remark if they like, or disagrees and says why. */
public abstract class DecisionForm {

    @Inject
    OpenItem todo;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String remark = "";
    private String reason = "";

    /** @param step the model's id of the user task that waits here */
    protected UUID item(String step) {
        return todo.id(step);
    }

    protected Actor by() {
        return current.actor();
    }

    /** What the page is about. */
    protected UUID subject() {
        return subject.id();
    }

    /** The page of the same subject, with a sentence that says what was done. */
    protected String told(String page, String message, Object... arguments) {
        return told(page, subject.id(), message, arguments);
    }

    /** The same for another subject, which is shown from now on. */
    protected String told(String page, UUID other, String message, Object... arguments) {
        return outcome.shownOn(page, other, message, arguments);
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
