package vn.lienthong.web.extension;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.lienthong.assignment.extension.DecidingExtension;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The assigner grants a later deadline, at first the day that was asked for, or refuses it. */
@Named
@RequestScoped
public class DecideExtensionForm {

    @Inject
    DecidingExtension deciding;

    @Inject
    ExtensionPanel extensions;

    @Inject
    OpenItem todo;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private LocalDate until;
    private boolean typed;
    private boolean withParts;
    private String remark = "";
    private String reason = "";

    public String grant() {
        if (withParts) {
            return grantWithParts();
        }
        deciding.grant(todo.id("decide-extension"), until, remark, current.actor());
        return outcome.shownOn("assignment", subject.id(), "extension.granted", until);
    }

    private String grantWithParts() {
        var moved = deciding.grantWithParts(todo.id("decide-extension"), until, remark, current.actor());
        return outcome.shownOn("assignment", subject.id(), "extension.granted.parts", until, moved);
    }

    public String refuse() {
        deciding.refuse(todo.id("decide-extension"), reason, current.actor());
        return outcome.shownOn("assignment", subject.id(), "extension.refused");
    }

    public LocalDate getUntil() {
        return typed || extensions.getOpen() == null
                ? until
                : extensions.getOpen().wanted();
    }

    public void setUntil(LocalDate until) {
        this.until = until;
        this.typed = true;
    }

    public boolean isWithParts() {
        return withParts;
    }

    public void setWithParts(boolean withParts) {
        this.withParts = withParts;
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
