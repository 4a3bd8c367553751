package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.ReaddressingAssignment;
import vn.lienthong.assignment.passing.ViewingPassedOn;
import vn.lienthong.organization.UnitChoice;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The office sends returned or refused work to a unit, or cancels it. */
@Named
@RequestScoped
public class ReaddressForm {

    @Inject
    ReaddressingAssignment readdressing;

    @Inject
    ViewingPassedOn passedOn;

    @Inject
    UnitOptions options;

    @Inject
    OpenItem todo;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private UUID lead;
    private String remark = "";
    private String reason = "";

    public String readdress() {
        readdressing.readdress(todo.id("readdress-assignment"), lead, remark, current.actor());
        return outcome.shownOn("assignment", subject.id(), "assignment.readdressed");
    }

    public String cancel() {
        readdressing.cancel(todo.id("readdress-assignment"), reason, current.actor());
        return outcome.shownOn("assignment", subject.id(), "assignment.cancelled");
    }

    /** For what was passed on, those it could have gone to; for the rest any agency. */
    public List<UnitChoice> getLeads() {
        var others = passedOn.otherLeads(subject.id(), current.actor());
        return others.isEmpty() ? options.getAll() : others;
    }

    public UUID getLead() {
        return lead;
    }

    public void setLead(UUID lead) {
        this.lead = lead;
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
