package vn.lienthong.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.document.exchange.DeliveryView;
import vn.lienthong.document.exchange.ViewingDeliveries;
import vn.lienthong.document.handling.PossibleHandler;
import vn.lienthong.document.handling.ViewingHandling;
import vn.lienthong.document.work.HandingOn;
import vn.lienthong.document.work.Related;
import vn.lienthong.document.work.ViewingWork;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The page of an incoming document, with the work that the unit gives because of it. */
@Named
@RequestScoped
public class IncomingPage {

    @Inject
    ViewingDeliveries viewing;

    @Inject
    ViewingHandling handling;

    @Inject
    ViewingWork work;

    @Inject
    HandingOn handingOn;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private DeliveryView view;

    /** Called before each showing of the page. */
    public void look() {
        view = viewing.view(subject.id(), current.actor());
    }

    public DeliveryView getView() {
        if (view == null) {
            look();
        }
        return view;
    }

    /** Whom the head may name. */
    public List<PossibleHandler> getHandlers() {
        return handling.handlers(subject.id(), current.actor());
    }

    public boolean isMayHandOn() {
        return work.mayHandOn(subject.id(), current.actor());
    }

    /** Null where there is none that the person may see. */
    public Related getSlip() {
        return work.slipOf(subject.id(), current.actor()).orElse(null);
    }

    /** Shows the draft, or the slip that somebody made a moment before. */
    public String handOn() {
        return outcome.shownOn("directive", handingOn.give(subject.id(), current.actor()), "incoming.handedOn");
    }
}
