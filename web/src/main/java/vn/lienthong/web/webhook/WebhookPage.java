package vn.lienthong.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.frame.Home;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.webhook.DeliveryRow;
import vn.lienthong.webhook.MindingWebhooks;
import vn.lienthong.webhook.TryingWebhook;
import vn.lienthong.webhook.ViewingWebhooks;
import vn.lienthong.webhook.WebhookRow;

/** One webhook: how it stands, what was delivered, and what an administrator can do with it. */
@Named
@RequestScoped
public class WebhookPage {

    private static final String PAGE = "webhook";

    @Inject
    ViewingWebhooks viewing;

    @Inject
    MindingWebhooks minding;

    @Inject
    TryingWebhook trying;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private WebhookRow row;
    private List<DeliveryRow> deliveries;

    public void look() {
        getRow();
    }

    public String ping() {
        var reply = trying.ping(subject.id(), Home.address(), current.actor());
        return reply.accepted()
                ? outcome.shownOn(PAGE, subject.id(), "webhook.answered", reply.status(), reply.millis())
                : outcome.shownOn(PAGE, subject.id(), "webhook.unanswered", reply.fault());
    }

    public String pause() {
        minding.pause(subject.id(), current.actor());
        return outcome.shownOn(PAGE, subject.id(), "webhook.paused");
    }

    public String resume() {
        minding.resume(subject.id(), current.actor());
        return outcome.shownOn(PAGE, subject.id(), "webhook.resumed");
    }

    public String rotate() {
        var secret = minding.rotate(subject.id(), current.actor());
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(WebhookForm.SECRET, secret);
        return outcome.shownOn(PAGE, subject.id(), "webhook.rotated");
    }

    public String delete() {
        minding.delete(subject.id(), current.actor());
        return outcome.told("/webhooks.xhtml?faces-redirect=true", "webhook.deleted");
    }

    public WebhookRow getRow() {
        if (row == null) {
            row = viewing.get(subject.id(), current.actor());
        }
        return row;
    }

    public List<DeliveryRow> getDeliveries() {
        if (deliveries == null) {
            deliveries = viewing.deliveries(subject.id(), current.actor());
        }
        return deliveries;
    }
}
