package vn.lienthong.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.administration.PostDetails;
import vn.lienthong.administration.ViewingOrganization;
import vn.lienthong.delegation.DelegationRow;
import vn.lienthong.delegation.ViewingDelegations;
import vn.lienthong.organization.MutualSubstitutes;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The post that the address names. */
@Named
@RequestScoped
public class PostPage {

    @Inject
    ViewingOrganization viewing;

    @Inject
    ViewingDelegations delegations;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    private PostDetails view;
    private List<DelegationRow> handedOver;
    private List<MutualSubstitutes> mutual;

    public void look() {
        view = viewing.post(subject.id(), current.actor());
    }

    public PostDetails getView() {
        if (view == null) {
            look();
        }
        return view;
    }

    public boolean isOpen() {
        return getView().post().closedOn() == null;
    }

    public boolean isHeld() {
        return getView().post().holderId() != null;
    }

    public boolean isHandsOver() {
        return isOpen() && delegations.mayHandOver(subject.id(), current.actor());
    }

    public List<DelegationRow> getDelegations() {
        if (handedOver == null) {
            handedOver = delegations.of(List.of(subject.id()), current.actor());
        }
        return handedOver;
    }

    public List<MutualSubstitutes> getMutual() {
        if (mutual == null) {
            mutual = delegations.mutual(subject.id(), current.actor());
        }
        return mutual;
    }
}
