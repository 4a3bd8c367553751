package vn.lienthong.document.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.document.Documents;
import vn.lienthong.document.Offices;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;

/** A receipt that is not acknowledged on the day of arrival: the light goes to the recipient's head and to the issuer's clerk. */
@Stateless
public class WatchingReceipt {

    @Inject
    Deliveries deliveries;

    @Inject
    Documents documents;

    @Inject
    Offices offices;

    @Inject
    Posts posts;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** The end of the day on which it arrived. */
    public Instant overdueAt(UUID deliveryId) {
        return deliveries
                .get(deliveryId)
                .dueOn()
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    public void warn(UUID deliveryId) {
        var delivery = deliveries.get(deliveryId);
        if (delivery.standing() != ExchangeCode.ARRIVED) {
            return;
        }
        timeline.note(deliveryId, TimelineEvent.RECEIPT_OVERDUE, "");
        posts.ofKind(delivery.unitId(), PostKind.HEAD)
                .map(Post::id)
                .ifPresent(head -> notices.tell(head, deliveryId, NoticeEvent.RECEIPT_OVERDUE));
        offices.clerkOf(documents.get(delivery.documentId()).issuerUnitId())
                .map(Post::id)
                .ifPresent(clerk -> notices.tell(clerk, delivery.documentId(), NoticeEvent.RECEIPT_OVERDUE));
    }
}
