package vn.lienthong.webhook;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** An administrator lets another system be told of events that are visible from a unit that they manage. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class RegisteringWebhook {

    @Inject
    AddingWebhook adding;

    /**
     * Tells from now on. Where the host lies is asked outside any transaction, since a name server may be slow to answer.
     *
     * @throws BusinessRuleViolation {@link WebhookRule}
     * @throws NotFound when the person does not manage the unit
     */
    public Registered register(RegisterWebhook given, Actor by) {
        adding.require(given, by);
        Target.of(given.url()).requireOutside(Reach.fromEnvironment());
        return adding.add(given, by);
    }
}
