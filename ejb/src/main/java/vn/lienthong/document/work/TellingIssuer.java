package vn.lienthong.document.work;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lienthong.directive.Directives;
import vn.lienthong.directive.WorkGiven;
import vn.lienthong.document.exchange.Deliveries;

/** With the issue of a forwarding slip whoever sent the document learns that it is assigned and being worked on. */
@Dependent
public class TellingIssuer {

    @Inject
    Deliveries deliveries;

    @Inject
    Directives directives;

    @Inject
    Clock clock;

    public void tell(@Observes WorkGiven given) {
        deliveries
                .find(given.source())
                .map(delivery -> deliveries.lock(delivery.id()))
                .ifPresent(delivery -> delivery.giveWork(
                        directives.get(given.directiveId()).details().symbol(),
                        clock.instant(),
                        given.by().name()));
    }
}
