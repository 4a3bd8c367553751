package vn.lienthong.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.delegation.CandidatePost;
import vn.lienthong.delegation.DelegationRow;
import vn.lienthong.delegation.GrantingDelegation;
import vn.lienthong.delegation.RevokingDelegation;
import vn.lienthong.delegation.ViewingDelegations;
import vn.lienthong.organization.Seat;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.signon.CurrentActor;

/** What the person handed over and does for others; they set a substitute for an absence and take back what they gave. */
@Named
@RequestScoped
public class DelegationsPage {

    private static final String PAGE = "/delegations.xhtml?faces-redirect=true";

    @Inject
    ViewingDelegations viewing;

    @Inject
    GrantingDelegation granting;

    @Inject
    RevokingDelegation revoking;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private List<DelegationRow> rows;
    private UUID substitute;
    private LocalDate from;
    private LocalDate to;
    private String reason = "";

    public List<DelegationRow> getRows() {
        if (rows == null) {
            rows = viewing.own(current.actor());
        }
        return rows;
    }

    public List<Seat> getOwnSeats() {
        return current.actor().seats().stream().filter(Seat::isOwn).toList();
    }

    /** Who could stand in for the person's main post. */
    public List<CandidatePost> getCandidates() {
        return viewing.candidates(current.actor().mainSeat().postId(), current.actor());
    }

    public String beAway() {
        granting.whileAway(current.actor().mainSeat().postId(), substitute, from, to, current.actor());
        return outcome.told(PAGE, "delegation.away.done");
    }

    public String revoke(UUID id) {
        revoking.revoke(id, reason, current.actor());
        return outcome.told(PAGE, "delegation.revoked");
    }

    public UUID getSubstitute() {
        return substitute;
    }

    public void setSubstitute(UUID substitute) {
        this.substitute = substitute;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
