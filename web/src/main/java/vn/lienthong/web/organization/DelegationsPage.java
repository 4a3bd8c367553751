package vn.lienthong.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import vn.lienthong.delegation.CandidatePost;
import vn.lienthong.delegation.DelegationRow;
import vn.lienthong.delegation.GrantingDelegation;
import vn.lienthong.delegation.RevokingDelegation;
import vn.lienthong.delegation.ViewingDelegations;
import vn.lienthong.organization.MutualSubstitutes;
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
    private List<MutualSubstitutes> mutual;
    private List<Away> away;
    private LocalDate from;
    private LocalDate to;
    private String reason = "";

    public List<DelegationRow> getRows() {
        if (rows == null) {
            rows = viewing.own(current.actor());
        }
        return rows;
    }

    public List<MutualSubstitutes> getMutual() {
        if (mutual == null) {
            mutual = viewing.mutual(current.actor());
        }
        return mutual;
    }

    public List<Seat> getOwnSeats() {
        return current.actor().seats().stream().filter(Seat::isOwn).toList();
    }

    /** Every post that the person holds, the main one first, with who could stand in there. */
    public List<Away> getAway() {
        if (away == null) {
            away = getOwnSeats().stream()
                    .map(seat -> new Away(
                            seat.equals(current.actor().mainSeat()),
                            seat,
                            viewing.substitutes(seat.postId(), current.actor())))
                    .toList();
        }
        return away;
    }

    public String beAway() {
        var substitutes = new LinkedHashMap<UUID, UUID>();
        getAway().stream()
                .filter(each -> each.getSubstitute() != null)
                .forEach(each -> substitutes.put(each.getSeat().postId(), each.getSubstitute()));
        granting.whileAway(substitutes, from, to, current.actor());
        return outcome.told(PAGE, "delegation.away.done");
    }

    public String revoke(UUID id) {
        revoking.revoke(id, reason, current.actor());
        return outcome.told(PAGE, "delegation.revoked");
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

    /** Who stands in at one of the person's posts. */
    public static class Away {

        private final boolean main;
        private final Seat seat;
        private final List<CandidatePost> candidates;
        private UUID substitute;

        Away(boolean main, Seat seat, List<CandidatePost> candidates) {
            this.main = main;
            this.seat = seat;
            this.candidates = candidates;
        }

        /** For the main post somebody stands in in any case, if anybody can. */
        public boolean isMain() {
            return main && !candidates.isEmpty();
        }

        public Seat getSeat() {
            return seat;
        }

        public List<CandidatePost> getCandidates() {
            return candidates;
        }

        public UUID getSubstitute() {
            return substitute;
        }

        public void setSubstitute(UUID substitute) {
            this.substitute = substitute;
        }
    }
}
