package vn.lienthong.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.document.exchange.AcknowledgingReceipt;
import vn.lienthong.document.exchange.DeliveryView;
import vn.lienthong.document.exchange.RecallingDocument;
import vn.lienthong.document.exchange.ViewingDeliveries;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The page of an incoming document: its clerk acknowledges the receipt, its head confirms when it is taken back. */
@Named
@RequestScoped
public class IncomingPage {

    @Inject
    ViewingDeliveries viewing;

    @Inject
    AcknowledgingReceipt acknowledging;

    @Inject
    RecallingDocument recalling;

    @Inject
    OpenItem todo;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private DeliveryView view;
    private String remark = "";
    private String reason = "";

    /** Called before each showing of the page. */
    public void look() {
        view = viewing.view(subject.id(), current.actor());
    }

    public DeliveryView getView() {
        if (view == null) {
            look();
        }
        return view;
    }

    public String register() {
        acknowledging.register(todo.id("acknowledge-receipt"), remark, current.actor());
        return outcome.shownOn("incoming", subject.id(), "incoming.registered");
    }

    public String reject() {
        acknowledging.reject(todo.id("acknowledge-receipt"), reason, current.actor());
        return outcome.shownOn("incoming", subject.id(), "incoming.rejected");
    }

    public String confirmRecall() {
        recalling.confirm(todo.id("confirm-document-recall"), remark, current.actor());
        return outcome.shownOn("incoming", subject.id(), "recall.confirm.done");
    }

    public String refuseRecall() {
        recalling.refuse(todo.id("confirm-document-recall"), reason, current.actor());
        return outcome.shownOn("incoming", subject.id(), "incoming.recallRefused");
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
