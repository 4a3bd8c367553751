package vn.lienthong.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.administration.UnitView;
import vn.lienthong.administration.ViewingOrganization;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The unit that the address names. */
@Named
@RequestScoped
public class UnitPage {

    @Inject
    ViewingOrganization viewing;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    private UnitView view;

    public void look() {
        view = viewing.unit(subject.id(), current.actor());
    }

    public UnitView getView() {
        if (view == null) {
            look();
        }
        return view;
    }

    public boolean isOpen() {
        return view.validTo() == null;
    }

    public boolean isDivision() {
        return view.kind() == UnitKind.DIVISION;
    }

    public List<PostKind> getKinds() {
        return List.of(PostKind.values());
    }
}
