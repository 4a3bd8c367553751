package vn.lienthong.document.work;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.directive.Directive;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.directive.Directives;
import vn.lienthong.directive.EnteringDirective;
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
    Directives directives;

    @Inject
    EnteringDirective entering;

    @Inject
    Attachments attachments;

    @Inject
    CaseFiles caseFiles;

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
        return directives
                .from(deliveryId)
                .map(Directive::id)
                .filter(directive -> visibility.sees(directive, by))
                .orElseGet(() -> enter(delivery, by));
    }

    private UUID enter(Delivery delivery, Actor by) {
        if (!delivery.inHand()) {
            throw new BusinessRuleViolation(DocumentRule.EXCHANGE_STATE, delivery.code());
        }
        var directive = entering.enterFrom(delivery.id(), slips.of(delivery), by);
        var files =
                timeline.files(delivery.id()).stream().map(file -> file.id()).toList();
        attachments.share(files, timeline.note(directive, TimelineEvent.FILE_ADDED, "", by));
        timeline.note(
                delivery.id(), TimelineEvent.RELATED, caseFiles.get(directive).number(), by);
        return directive;
    }
}
