package vn.lienthong.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.administration.HoldingRow;
import vn.lienthong.administration.PersonView;
import vn.lienthong.administration.ViewingOrganization;
import vn.lienthong.delegation.DelegationRow;
import vn.lienthong.delegation.ViewingDelegations;
import vn.lienthong.organization.AccountState;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The person that the address names. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    ViewingOrganization viewing;

    @Inject
    ViewingDelegations delegations;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    private PersonView view;
    private List<DelegationRow> rows;

    public void look() {
        view = viewing.person(subject.id(), current.actor());
    }

    public PersonView getView() {
        if (view == null) {
            look();
        }
        return view;
    }

    public boolean isTied() {
        return getView().account() != AccountState.NOT_YET;
    }

    public List<DelegationRow> getDelegations() {
        if (rows == null) {
            var posts = getView().posts().stream()
                    .filter(HoldingRow::current)
                    .map(HoldingRow::postId)
                    .toList();
            rows = delegations.of(posts, current.actor());
        }
        return rows;
    }
}
