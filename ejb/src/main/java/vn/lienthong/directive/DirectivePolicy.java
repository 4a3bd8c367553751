package vn.lienthong.directive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;

/** Who may enter and change directives; pages use it to show or hide. */
@Dependent
public class DirectivePolicy {

    @Inject
    Units units;

    /** Monitors enter directives. */
    public boolean mayEnter(Actor by) {
        return seatFor(by).isPresent();
    }

    /** In whose name the person may enter: their own agency's and its superior's. */
    public List<Unit> issuersFor(Actor by) {
        return seatFor(by).stream()
                .map(seat -> units.get(seat.agencyId()))
                .flatMap(agency -> Stream.concat(agency.parent().stream(), Stream.of(agency)))
                .toList();
    }

    /** Who wrote it may change it, as long as it is a draft. */
    public boolean mayChange(Actor by, Directive directive) {
        return directive.state() == DirectiveState.DRAFT && by.holds(directive.authorPostId());
    }

    Optional<Seat> seatFor(Actor by) {
        return by.seats().stream()
                .filter(seat -> seat.kind() == PostKind.MONITOR)
                .findFirst();
    }

    boolean mayIssueFor(Actor by, UUID issuer) {
        return issuersFor(by).stream().anyMatch(unit -> unit.id().equals(issuer));
    }
}
