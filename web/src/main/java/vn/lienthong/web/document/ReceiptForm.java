package vn.lienthong.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.document.exchange.AcknowledgingReceipt;
import vn.lienthong.document.exchange.RecallingDocument;
import vn.lienthong.web.casefile.DecisionForm;

/** The receiving unit's clerk acknowledges the receipt, its head confirms when the document is taken back. */
@Named
@RequestScoped
public class ReceiptForm extends DecisionForm {

    @Inject
    AcknowledgingReceipt acknowledging;

    @Inject
    RecallingDocument recalling;

    public String register() {
        acknowledging.register(item("acknowledge-receipt"), getRemark(), by());
        return told("incoming", "incoming.registered");
    }

    public String reject() {
        acknowledging.reject(item("acknowledge-receipt"), getReason(), by());
        return told("incoming", "incoming.rejected");
    }

    public String confirmRecall() {
        recalling.confirm(item("confirm-document-recall"), getRemark(), by());
        return told("incoming", "recall.confirm.done");
    }

    public String refuseRecall() {
        recalling.refuse(item("confirm-document-recall"), getReason(), by());
        return told("incoming", "incoming.recallRefused");
    }
}
