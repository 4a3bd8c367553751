package vn.lienthong.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Words;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Administration;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostHolding;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Successions;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.NotFound;

/** Everybody may look up units, posts and people; how much work waits for a post is shown to those who see that work. */
@Stateless
public class ViewingOrganization {

    private static final int MOST_CODES = 100;

    @Inject
    Units units;

    @Inject
    Successions successions;

    @Inject
    Posts posts;

    @Inject
    Officials officials;

    @Inject
    PostRows rows;

    @Inject
    Administration administration;

    @Inject
    Clock clock;

    /** The unit at the top, where the tree begins. */
    public UUID top() {
        return units.top().map(Unit::id).orElseThrow(() -> new NotFound(Unit.class, ""));
    }

    /** @throws NotFound when there is none */
    public UnitView unit(UUID id, Actor by) {
        var unit = units.get(id);
        return new UnitView(
                id,
                unit.code(),
                unit.adminCode(),
                unit.kind(),
                unit.tier(),
                unit.bothNames(),
                unit.formerNames(),
                successions.formerCodesOf(unit.id()),
                unit.validFrom(),
                unit.validTo().orElse(null),
                above(unit),
                units.below(id).stream().map(UnitRow::of).toList(),
                rows.of(posts.ofUnit(id), id, by),
                successions.predecessorsOf(id).stream().map(UnitRow::of).toList(),
                successions.successorsOf(id).stream().map(UnitRow::of).toList(),
                administration.manages(by, id));
    }

    /** @throws NotFound when there is none */
    public PostDetails post(UUID id, Actor by) {
        var post = posts.get(id);
        var unit = post.unit();
        return new PostDetails(
                rows.of(List.of(post), unit.id(), by).get(0),
                UnitRow.of(unit),
                officials.holdingsOn(id).stream()
                        .map(holding -> HoldingRow.of(holding, today()))
                        .toList(),
                administration.manages(by, unit.id()));
    }

    /** @throws NotFound when there is none */
    public PersonView person(UUID id, Actor by) {
        var official = officials.get(id);
        var holdings = officials.holdingsOf(id);
        var manages = holdings.stream()
                .findFirst()
                .map(PostHolding::post)
                .map(Post::unit)
                .filter(unit -> administration.manages(by, unit.id()))
                .isPresent();
        return new PersonView(
                id,
                official.employeeCode(),
                official.username(),
                official.fullName(),
                official.email(),
                official.accountState(),
                official.refusedAt().orElse(null),
                holdings.stream()
                        .map(holding -> HoldingRow.of(holding, today()))
                        .toList(),
                manages || isNear(holdings, by),
                manages);
    }

    private boolean isNear(List<PostHolding> holdings, Actor by) {
        return holdings.stream()
                .filter(holding -> holding.isHeldOn(today()))
                .anyMatch(holding -> units.isWithin(holding.post().unit().id(), by.scopeIds()));
    }

    /** Units whose name, former name or code has the words; tones do not matter. */
    public List<UnitRow> findUnits(String words, int first, int size) {
        return units.named(Words.pattern(words), first, size).stream()
                .map(UnitRow::of)
                .toList();
    }

    /** The units of these codes; a code that no unit has is left out. */
    public List<UnitRow> unitsOf(List<String> codes) {
        return codes.stream()
                .limit(MOST_CODES)
                .flatMap(code -> units.findByCode(code.strip()).stream())
                .map(UnitRow::of)
                .toList();
    }

    /** People whose name, user name or employee code has the words. */
    public List<PersonRow> findPeople(String words, int first, int size) {
        return officials.named(Words.pattern(words), first, size).stream()
                .map(this::row)
                .toList();
    }

    /** How many units have the words. */
    public long countUnits(String words) {
        return units.countNamed(Words.pattern(words));
    }

    /** How many people have the words. */
    public long countPeople(String words) {
        return officials.countNamed(Words.pattern(words));
    }

    private PersonRow row(Official official) {
        var post = officials.holdingsOf(official.id()).stream()
                .filter(holding -> holding.isHeldOn(today()))
                .map(PostHolding::post)
                .findFirst();
        return new PersonRow(
                official.id(),
                official.employeeCode(),
                official.fullName(),
                post.map(Post::bothTitles).orElse(null),
                post.map(Post::unit).map(Unit::bothNames).orElse(null));
    }

    private static List<UnitRow> above(Unit unit) {
        var above = new ArrayList<UnitRow>();
        for (var at = unit.parent(); at.isPresent(); at = at.get().parent()) {
            above.add(0, UnitRow.of(at.get()));
        }
        return above;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
