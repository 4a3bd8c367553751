package vn.lienthong.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.document.exchange.RecallingDocument;
import vn.lienthong.document.exchange.Receipts;
import vn.lienthong.document.exchange.ViewingDeliveries;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** Who has received the document of the page; and taking it back. */
@Named
@RequestScoped
public class ReceiptsPanel {

    @Inject
    ViewingDeliveries viewing;

    @Inject
    RecallingDocument recalling;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private Receipts receipts;
    private String reason = "";

    public Receipts getReceipts() {
        if (receipts == null) {
            receipts = viewing.receipts(subject.id(), current.actor());
        }
        return receipts;
    }

    public boolean isMayRecall() {
        return viewing.mayRecall(subject.id(), current.actor());
    }

    /** Empty unless the document was taken back. */
    public String getRecallReason() {
        return viewing.recallReason(subject.id(), current.actor()).orElse("");
    }

    public String recall() {
        recalling.recall(subject.id(), reason, current.actor());
        return outcome.shownOn("document", subject.id(), "document.recalled");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
