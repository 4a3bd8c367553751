package vn.lienthong.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.lienthong.document.work.GivingWork;
import vn.lienthong.document.work.Related;
import vn.lienthong.document.work.ViewingWork;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.directive.DirectivePage;
import vn.lienthong.web.signon.CurrentActor;

/** On the page of a document the directive that gives its work, or the button that makes one; on that of a directive the document. */
@Named
@RequestScoped
public class WorkOfDocument {

    @Inject
    ViewingWork viewing;

    @Inject
    GivingWork giving;

    @Inject
    DirectivePage page;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private Optional<Related> document;

    public boolean isMayGive() {
        return viewing.mayGive(subject.id(), current.actor());
    }

    /** Shows the draft, or the directive that somebody made a moment before. */
    public String give() {
        return outcome.shownOn("directive", giving.give(subject.id(), current.actor()), "document.given");
    }

    /** Null where there is none that the person may see. */
    public Related getDirective() {
        return viewing.directiveOf(subject.id(), current.actor()).orElse(null);
    }

    /** Null where there is none that the person may see; asked for once. */
    public Related getDocument() {
        if (document == null) {
            document = page.getView().source().flatMap(source -> viewing.source(source, current.actor()));
        }
        return document.orElse(null);
    }
}
