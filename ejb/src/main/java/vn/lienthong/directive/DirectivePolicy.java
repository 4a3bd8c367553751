package vn.lienthong.directive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import vn.lienthong.directive.supplement.Supplements;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;

/** Who may enter and change directives; pages use it to show or hide. */
@Dependent
public class DirectivePolicy {

    private static final Set<DirectiveState> OPEN_TO_ITS_OFFICE = Set.of(DirectiveState.DRAFT, DirectiveState.ISSUED);

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    Supplements supplements;

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

    /** The office writes its clauses down while it is a draft, and corrects them once it is in force. */
    public boolean mayEditClauses(Actor by, Directive directive) {
        return OPEN_TO_ITS_OFFICE.contains(directive.state()) && monitorsForItsOffice(by, directive);
    }

    /** Who wrote it, whoever stands for them in this matter, and the other monitors of the same office. */
    public boolean monitorsForItsOffice(Actor by, Directive directive) {
        var office = posts.get(directive.authorPostId()).unit().agencyId();
        return by.holds(directive.authorPostId(), directive.id())
                || by.seats().stream()
                        .anyMatch(seat -> seat.kind() == PostKind.MONITOR
                                && seat.agencyId().equals(office));
    }

    /** Who wrote it cuts a draft into assignments; what is in force may be given more, unless a supplement is being decided on. */
    public boolean mayCut(Actor by, Directive directive) {
        return mayCut(by, directive, () -> supplements.areSent(directive.id()));
    }

    /** The same where a supplement is looked for in another way. */
    public boolean mayCut(Actor by, Directive directive, BooleanSupplier supplementSent) {
        return OPEN_TO_ITS_OFFICE.contains(directive.state())
                && by.holds(directive.authorPostId())
                && !supplementSent.getAsBoolean();
    }

    /** Whoever gives the work, and whoever may read all of it: they are told what is still missing. */
    public boolean oversees(Actor by, Directive directive) {
        return oversees(
                by, directive, posts.get(directive.authorPostId()).unit().agencyId());
    }

    /** The same for whoever has looked already. */
    public boolean oversees(Actor by, SeenDirective seen) {
        return oversees(by, seen.directive(), seen.office());
    }

    private static boolean oversees(Actor by, Directive directive, UUID office) {
        var own = Stream.concat(by.agencyIds().stream(), by.scopeIds().stream()).toList();
        return own.contains(directive.issuerUnitId()) || own.contains(office);
    }

    Optional<Seat> seatFor(Actor by) {
        return by.seats().stream()
                .filter(seat -> seat.kind() == PostKind.MONITOR)
                .findFirst();
    }

    /** Whether that is one of them. */
    public boolean mayEnterFor(Actor by, UUID issuer) {
        return issuersFor(by).stream().anyMatch(unit -> unit.id().equals(issuer));
    }
}
