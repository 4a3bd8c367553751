package vn.lienthong.document.work;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.document.exchange.Deliveries;
import vn.lienthong.document.exchange.Delivery;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/**
 * The receiving unit gives work of its own because of what came in: a forwarding slip, which its head issues as any directive, to be
 * cut into assignments.
 */
@Stateless
public class HandingOn {

    @Inject
    Deliveries deliveries;

    @Inject
    Slips slips;

    @Inject
    WorkFromSource work;

    @Inject
    Timeline timeline;

    @Inject
    Visibility visibility;

    /**
     * Of two who do so at once, or of one who does it twice, the second gets the slip of the first.
     *
     * @return the draft, or the slip that there is already
     * @throws BusinessRuleViolation {@link DocumentRule#EXCHANGE_STATE} unless it is registered and not finished,
     *     {@link DirectiveRule#MAY_NOT_ENTER}, {@link DirectiveRule#ISSUER_NOT_YOURS}
     * @throws NotFound when the person may not see what came in
     */
    public UUID give(UUID deliveryId, Actor by) {
        visibility.require(Delivery.class, deliveryId, by);
        var delivery = deliveries.lock(deliveryId);
        return work.once(deliveryId, () -> enter(delivery, by), by);
    }

    private UUID enter(Delivery delivery, Actor by) {
        if (!delivery.inHand()) {
            throw new BusinessRuleViolation(DocumentRule.EXCHANGE_STATE, delivery.code());
        }
        var files =
                timeline.files(delivery.id()).stream().map(file -> file.id()).toList();
        return work.enter(delivery.id(), slips.of(delivery), files, by);
    }
}
