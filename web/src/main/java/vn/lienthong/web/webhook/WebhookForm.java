package vn.lienthong.web.webhook;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.UnitChoice;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.webhook.RegisterWebhook;
import vn.lienthong.webhook.RegisteringWebhook;
import vn.lienthong.webhook.ViewingWebhooks;

/** Registers another system; its secret is shown on the one page that follows. */
@Named
@RequestScoped
public class WebhookForm {

    static final String SECRET = "webhookSecret";

    @Inject
    RegisteringWebhook registering;

    @Inject
    ViewingWebhooks viewing;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String name = "";
    private String url = "";
    private UUID scope;
    private List<String> events = List.of();
    private List<UnitChoice> scopes;

    public void load() {
        getScopes();
    }

    public String register() {
        var given = new RegisterWebhook(name, url, scope, chosen());
        var registered = registering.register(given, current.actor());
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SECRET, registered.secret());
        return outcome.shownOn("webhook", registered.id(), "webhook.registered");
    }

    private Set<TimelineEvent> chosen() {
        return events.stream().map(TimelineEvent::valueOf).collect(toSet());
    }

    public List<UnitChoice> getScopes() {
        if (scopes == null) {
            scopes = viewing.scopes(current.actor());
        }
        return scopes;
    }

    public TimelineEvent[] getKinds() {
        return TimelineEvent.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public UUID getScope() {
        return scope;
    }

    public void setScope(UUID scope) {
        this.scope = scope;
    }

    public List<String> getEvents() {
        return events;
    }

    public void setEvents(List<String> events) {
        this.events = events;
    }
}
