package vn.lienthong.web.feed;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.feed.FeedStanding;
import vn.lienthong.feed.SharingDeadlines;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.frame.Home;
import vn.lienthong.web.signon.CurrentActor;

/** The person's secret link to their deadlines; the address is shown on the one page after it was made. */
@Named
@RequestScoped
public class FeedPanel {

    private static final String PAGE = "/notice-settings.xhtml?faces-redirect=true";
    private static final String ADDRESS = "feedAddress";

    @Inject
    SharingDeadlines sharing;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private FeedStanding standing;

    @PostConstruct
    void load() {
        standing = sharing.standing(current.actor()).orElse(null);
    }

    public String renew() {
        var address = Home.address() + "/calendar/" + sharing.renew(current.actor()) + ".ics";
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(ADDRESS, address);
        return outcome.told(PAGE, "feed.made");
    }

    public String revoke() {
        sharing.revoke(current.actor());
        return outcome.told(PAGE, "feed.revoked");
    }

    public FeedStanding getStanding() {
        return standing;
    }
}
