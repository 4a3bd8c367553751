package vn.lienthong.tryout.played;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.tryout.TryoutRule;
import vn.lienthong.tryout.played.AskedField.Choice;
import vn.lienthong.worklist.WorkItemRule;

/** What a trial lets people choose from: units that can get work, officers who are there, words. */
@Dependent
class PossibleChoices {

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    Officials officials;

    @Inject
    Clock clock;

    /** The agencies below the unit that have a head; where there is none, the unit itself. */
    List<Choice> agenciesBelow(UUID unitId) {
        return headed(unitId)
                .map(unit -> Choice.of(unit.id(), unit.bothNames(), ""))
                .toList();
    }

    /** @throws BusinessRuleViolation {@link TryoutRule#NO_UNIT_BELOW} */
    UUID firstAgencyBelow(UUID unitId) {
        return headed(unitId)
                .map(Unit::id)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(
                        TryoutRule.NO_UNIT_BELOW, units.get(unitId).bothNames()));
    }

    /** Below a commune there is none: it gives the work to itself, as from its page. */
    private Stream<Unit> headed(UUID unitId) {
        var below = units.headedBelow(unitId, today()).stream()
                .filter(unit -> unit.agencyId().equals(unit.id()))
                .toList();
        return below.isEmpty() ? itself(unitId) : below.stream();
    }

    private Stream<Unit> itself(UUID unitId) {
        return posts.ofKind(unitId, PostKind.HEAD).stream().map(head -> units.get(unitId));
    }

    /** The officers' posts of the unit that somebody holds. */
    List<Choice> officers(UUID unitId) {
        var possible = posts.officersBelow(unitId);
        var holders = officials.holdersOf(possible.stream().map(Post::id).toList(), today());
        return possible.stream()
                .filter(post -> holders.containsKey(post.id()))
                .map(post -> choice(post, holders.get(post.id())))
                .toList();
    }

    private static Choice choice(Post post, Official holder) {
        return Choice.of(post.id(), post.bothTitles(), holder.fullName());
    }

    /** @throws BusinessRuleViolation {@link WorkItemRule#NO_SUCH_POST} where nobody is there */
    UUID firstOfficer(UUID unitId) {
        return officers(unitId).stream()
                .map(Choice::value)
                .map(UUID::fromString)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(
                        WorkItemRule.NO_SUCH_POST,
                        PostKind.OFFICER,
                        units.get(unitId).bothNames()));
    }

    static List<Choice> words(Enum<?>... words) {
        return Stream.of(words).map(Choice::word).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
