package vn.lienthong.document.work;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.directive.Directives;
import vn.lienthong.directive.WorkGiven;
import vn.lienthong.document.exchange.Deliveries;
import vn.lienthong.document.exchange.Delivery;

/** With the issue of a forwarding slip whoever sent the document learns that it is assigned and being worked on. */
@Dependent
public class TellingIssuer {

    @Inject
    Deliveries deliveries;

    @Inject
    Directives directives;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    public void tell(@Observes WorkGiven given) {
        deliveries.lockAny(given.source()).ifPresent(delivery -> tell(delivery, given));
    }

    private void tell(Delivery delivery, WorkGiven given) {
        var symbol = directives.get(given.directiveId()).details().symbol();
        delivery.giveWork(symbol, clock.instant(), given.by().name());
        timeline.note(delivery.id(), TimelineEvent.PROCESSING, symbol, given.by());
    }
}
