package vn.lienthong.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.matter.FactRow;
import vn.lienthong.matter.MatterView;
import vn.lienthong.matter.ViewingMatters;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The page of a matter that follows a drawn model. */
@Named
@RequestScoped
public class MatterPage {

    @Inject
    ViewingMatters viewing;

    @Inject
    FactWords words;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    private MatterView view;

    /** Called before each showing of the page. */
    public void look() {
        view = viewing.view(subject.id(), current.actor());
    }

    public MatterView getView() {
        if (view == null) {
            look();
        }
        return view;
    }

    /** A value as people read it. */
    public String words(FactRow fact) {
        return words.of(fact.kind(), fact.value());
    }
}
