package vn.lienthong.document;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;

/** Who may draft documents in whose name, and who keeps which register; pages use it to show or hide. */
@Dependent
public class DocumentPolicy {

    private static final Set<PostKind> DRAFTERS =
            EnumSet.of(PostKind.OFFICER, PostKind.MONITOR, PostKind.CLERK, PostKind.DEPUTY, PostKind.HEAD);

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    Offices offices;

    public boolean mayDraft(Actor by) {
        return seatFor(by).isPresent();
    }

    /** In whose name the person may draft: their own agency's, and of a department its superior's. */
    public List<Unit> issuersFor(Actor by) {
        return seatFor(by).map(seat -> units.get(seat.agencyId())).stream()
                .flatMap(agency -> Stream.concat(
                        Stream.of(agency),
                        agency.kind() == UnitKind.DEPARTMENT ? agency.parent().stream() : Stream.empty()))
                .toList();
    }

    public boolean mayChange(Actor by, Document document) {
        return document.state() == DocumentState.DRAFT && by.holds(document.drafterPostId());
    }

    public boolean mayWithdraw(Actor by, Document document) {
        return document.state().unsigned() && by.holds(document.drafterPostId());
    }

    /** Whoever does the work of the clerk that serves the unit keeps its registers. */
    public boolean keepsRegister(Actor by, UUID unitId) {
        return offices.clerkOf(unitId).map(Post::id).filter(by::holds).isPresent();
    }

    /** The head of the issuing authority, and the clerk who serves it. */
    public boolean speaksForIssuer(Actor by, Document document) {
        var head = posts.ofKind(document.issuerUnitId(), PostKind.HEAD).map(Post::id);
        return head.filter(by::holds).isPresent() || keepsRegister(by, document.issuerUnitId());
    }

    /**
     * The desks that the document goes over.
     *
     * @throws BusinessRuleViolation {@link DocumentRule#MAY_NOT_DRAFT}, {@link DocumentRule#ISSUER_NOT_YOURS},
     *     {@link DocumentRule#NO_CLERK}, {@link DocumentRule#FORM_CHECKER_UNKNOWN}
     */
    DraftingDesk deskFor(DocumentDetails details, Actor by) {
        var seat = seatFor(by).orElseThrow(() -> new BusinessRuleViolation(DocumentRule.MAY_NOT_DRAFT));
        var issuer = issuersFor(by).stream()
                .filter(unit -> unit.id().equals(details.issuerUnitId()))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(
                        DocumentRule.ISSUER_NOT_YOURS,
                        units.get(details.issuerUnitId()).bothNames()));
        var clerk = offices.clerkOf(issuer.id())
                .orElseThrow(() -> new BusinessRuleViolation(DocumentRule.NO_CLERK, issuer.bothNames()));
        return new DraftingDesk(
                checkedAt(seat).orElseThrow().id(), seat.postId(), formChecker(details, clerk, issuer), clerk);
    }

    private UUID formChecker(DocumentDetails details, Post clerk, Unit issuer) {
        return offices.formCheckers(clerk, issuer.id()).stream()
                .map(Post::id)
                .filter(post -> details.formCheckPostId().map(post::equals).orElse(true))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(DocumentRule.FORM_CHECKER_UNKNOWN));
    }

    Optional<Seat> seatFor(Actor by) {
        return by.seats().stream()
                .filter(Seat::isOwn)
                .filter(seat -> DRAFTERS.contains(seat.kind()))
                .filter(seat -> checkedAt(seat).isPresent())
                .findFirst();
    }

    /** The nearest unit of the agency whose head is somebody else: there the content is checked. */
    private Optional<Unit> checkedAt(Seat seat) {
        return Stream.iterate(
                        Optional.of(units.get(seat.unitId())), Optional::isPresent, unit -> unit.flatMap(Unit::parent))
                .map(Optional::get)
                .filter(unit -> unit.agencyId().equals(seat.agencyId()))
                .filter(unit -> posts.ofKind(unit.id(), PostKind.HEAD)
                        .map(Post::id)
                        .filter(not(seat.postId()::equals))
                        .isPresent())
                .findFirst();
    }
}
