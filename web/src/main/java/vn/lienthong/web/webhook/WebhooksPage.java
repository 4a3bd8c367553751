package vn.lienthong.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.webhook.ViewingWebhooks;
import vn.lienthong.webhook.WebhookRow;

/** For administrators: which other systems are told of events. */
@Named
@RequestScoped
public class WebhooksPage {

    @Inject
    ViewingWebhooks viewing;

    @Inject
    CurrentActor current;

    private List<WebhookRow> rows = List.of();

    public void load() {
        rows = viewing.list(current.actor());
    }

    /** Whether the person has to do with webhooks at all. */
    public boolean isMine() {
        return viewing.mine(current.actor());
    }

    public List<WebhookRow> getRows() {
        return rows;
    }
}
