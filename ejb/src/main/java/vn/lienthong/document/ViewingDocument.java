package vn.lienthong.document;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.UnitChoice;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.NotFound;

/** A person looks at documents, or at one. */
@Stateless
public class ViewingDocument {

    @Inject
    Documents documents;

    @Inject
    DocumentQueries queries;

    @Inject
    DocumentPolicy policy;

    @Inject
    Offices offices;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Visibility visibility;

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    Officials officials;

    @Inject
    Clock clock;

    /** @throws NotFound when there is none that the person may see */
    public DocumentView view(UUID id, Actor by) {
        visibility.require(Document.class, id, by);
        var document = documents.get(id);
        var details = document.details();
        return new DocumentView(
                id,
                document.version(),
                caseFiles.get(id).number(),
                details,
                units.get(details.issuerUnitId()).bothNames(),
                units.get(document.draftingUnitId()).bothNames(),
                posts.get(details.formCheckPostId().orElseThrow()).bothTitles(),
                document.state(),
                document.signature(),
                document.symbol(),
                document.issueDueOn(),
                document.issuedOn(),
                document.lateOn(LocalDate.now(clock)),
                policy.mayChange(by, document),
                policy.mayWithdraw(by, document),
                document.hands().stream()
                        .sorted(comparing(Hand::step).thenComparing(Hand::at))
                        .toList(),
                queries.recipients(id));
    }

    public List<DocumentRow> page(DocumentFilter filter, int first, int size, Actor by) {
        return queries.page(filter, LocalDate.now(clock), first, size, by);
    }

    public long count(DocumentFilter filter, Actor by) {
        return queries.count(filter, LocalDate.now(clock), by);
    }

    public boolean mayDraft(Actor by) {
        return policy.mayDraft(by);
    }

    /** In whose name the person may draft. */
    public List<UnitChoice> issuers(Actor by) {
        return policy.issuersFor(by).stream().map(UnitChoice::of).toList();
    }

    /** The units whose registers concern the person: their agency's, and of a department its superior's. */
    public List<UnitChoice> registers(Actor by) {
        return by.seats().stream()
                .map(Seat::agencyId)
                .distinct()
                .map(units::get)
                .flatMap(agency -> agency.kind() == UnitKind.DEPARTMENT
                        ? Stream.concat(agency.parent().stream(), Stream.of(agency))
                        : Stream.of(agency))
                .distinct()
                .map(UnitChoice::of)
                .toList();
    }

    /** Who may check the form of what the unit issues, the usual one first. */
    public List<FormChecker> formCheckers(UUID issuerUnitId) {
        var candidates = offices.clerkOf(issuerUnitId).stream()
                .flatMap(clerk -> offices.formCheckers(clerk, issuerUnitId).stream())
                .toList();
        var holders = officials.holdersOf(candidates.stream().map(Post::id).toList(), LocalDate.now(clock));
        return candidates.stream()
                .filter(post -> holders.containsKey(post.id()))
                .map(post -> new FormChecker(
                        post.id(),
                        issuerUnitId,
                        post.bothTitles(),
                        post.unit().bothNames(),
                        holders.get(post.id()).fullName()))
                .toList();
    }
}
