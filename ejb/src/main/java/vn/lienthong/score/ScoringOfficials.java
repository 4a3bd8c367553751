package vn.lienthong.score;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitChoice;
import vn.lienthong.rule.NotFound;

/** A person looks at their own score, or at those of the people they answer for. */
@Stateless
public class ScoringOfficials {

    @Inject
    Products products;

    @Inject
    ScorePolicy policy;

    @Inject
    Visibility visibility;

    @Inject
    AuditTrail audit;

    /** @throws NotFound when the person has no right to read this score, or there is nobody of this id in office */
    public Score score(UUID official, Period period, Actor by) {
        if (!by.officialId().equals(official) && !products.belowAny(policy.overseen(by), official)) {
            throw notFound(Official.class, official, by);
        }
        var person = products.person(official).orElseThrow(() -> new NotFound(Official.class, official));
        return new Score(person, period, products.of(Set.of(official), period));
    }

    private NotFound notFound(Class<?> subject, UUID id, Actor by) {
        audit.denied(by, subject.getSimpleName(), id);
        return new NotFound(subject, id);
    }

    /** Those of the products whose assignments the person may open: who comes from elsewhere did work there that the new head does not see. */
    public Set<UUID> openable(Score score, Actor by) {
        return score.products().stream()
                .map(Product::assignmentId)
                .filter(id -> visibility.sees(id, by))
                .collect(toSet());
    }

    /** The agencies whose people's scores the person may read; none for most people. */
    public List<UnitChoice> agencies(Actor by) {
        return products.agenciesBelow(policy.overseen(by)).stream()
                .map(UnitChoice::of)
                .toList();
    }

    /**
     * Everybody's score in an agency, by name; who holds several posts there comes once.
     *
     * @throws NotFound when the person has no right to read scores there
     */
    public List<Score> ofAgency(UUID agency, Period period, Actor by) {
        var overseen = policy.overseen(by);
        if (products.agenciesBelow(overseen).stream().map(Unit::id).noneMatch(agency::equals)) {
            throw notFound(Unit.class, agency, by);
        }
        var people = products.peopleOf(agency).stream()
                .filter(person -> products.belowAny(overseen, person.id()))
                .collect(toMap(Person::id, person -> person, (first, another) -> first, LinkedHashMap::new))
                .values();
        var ids = people.stream().map(Person::id).collect(toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        var byPerson = products.of(ids, period).stream().collect(groupingBy(Product::officialId));
        return people.stream()
                .map(person -> new Score(person, period, byPerson.getOrDefault(person.id(), List.of())))
                .toList();
    }
}
