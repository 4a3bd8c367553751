package vn.lienthong.webhook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Administration;
import vn.lienthong.organization.ChoosingUnits;
import vn.lienthong.organization.UnitChoice;
import vn.lienthong.organization.Units;

/** What administrators see of the webhooks of their units. For everybody else there are none. */
@Stateless
public class ViewingWebhooks {

    private static final int DELIVERIES = 50;

    @Inject
    Webhooks webhooks;

    @Inject
    AdministeredWebhooks administered;

    @Inject
    Administration administration;

    @Inject
    ChoosingUnits choosing;

    @Inject
    Units units;

    /** Whether the person has to do with webhooks at all. */
    public boolean mine(Actor by) {
        return administration.manages(by);
    }

    public List<WebhookRow> list(Actor by) {
        return administered.of(by).stream().map(this::row).toList();
    }

    public WebhookRow get(UUID id, Actor by) {
        return row(administered.get(id, by));
    }

    /** The last attempts, newest first. */
    public List<DeliveryRow> deliveries(UUID id, Actor by) {
        return webhooks.deliveries(administered.get(id, by).id(), DELIVERIES);
    }

    /** The units whose view may be told: the top and the agencies, as far as the person manages them. */
    public List<UnitChoice> scopes(Actor by) {
        administered.require(by);
        return Stream.concat(units.top().stream().map(UnitChoice::of), choosing.agencies().stream())
                .filter(unit -> administration.manages(by, unit.id()))
                .toList();
    }

    private WebhookRow row(Webhook webhook) {
        var scope = units.get(webhook.scopeUnitId()).bothNames();
        return webhook.row(scope.vietnamese(), scope.english());
    }
}
