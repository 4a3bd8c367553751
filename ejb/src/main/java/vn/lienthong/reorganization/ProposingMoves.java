package vn.lienthong.reorganization;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * What becomes of the posts of units that end: they move to the successor with their work and their holder. Only a
 * successor's second head does not: its work goes to the first. Which of several heads stays is nobody's to guess.
 */
@Dependent
class ProposingMoves {

    @Inject
    Posts posts;

    @Inject
    Units units;

    /** The open posts of the units that end, by unit and code. */
    List<PostMove> of(Reorganization plan) {
        return leaving(plan).stream()
                .map(post -> new PostMove(post, choice(post, plan)))
                .toList();
    }

    private List<Post> leaving(Reorganization plan) {
        if (!plan.ends()) {
            return List.of();
        }
        return plan.predecessors().stream()
                .flatMap(unit -> posts.ofUnit(unit).stream())
                .filter(post -> post.closedOn().isEmpty())
                .sorted(comparing((Post post) -> post.unit().code())
                        .thenComparing(Post::kind)
                        .thenComparing(Post::code))
                .toList();
    }

    private Optional<Choice> choice(Post post, Reorganization plan) {
        var proposed = Choice.moves(plan.defaultSuccessorId());
        return plan.choice(post.id()).or(() -> post.kind() == PostKind.HEAD ? head(post, plan) : Optional.of(proposed));
    }

    private Optional<Choice> head(Post post, Reorganization plan) {
        var successor = plan.defaultSuccessorId();
        var first = posts.ofKind(successor, PostKind.HEAD).map(Post::id).or(() -> chosenHead(plan, successor));
        return first.map(head -> new Choice(successor, head))
                .or(() -> heads(plan).size() > 1 ? Optional.empty() : Optional.of(Choice.moves(successor)));
    }

    private Optional<UUID> chosenHead(Reorganization plan, UUID successor) {
        return heads(plan).stream()
                .map(Post::id)
                .filter(head -> plan.choice(head)
                        .filter(Choice.moves(successor)::equals)
                        .isPresent())
                .findFirst();
    }

    private List<Post> heads(Reorganization plan) {
        return List.copyOf(posts.headsOf(plan.predecessors()));
    }

    /** What stands against carrying it out. */
    List<BusinessRuleViolation> problems(Reorganization plan, List<PostMove> moves) {
        var found = new ArrayList<BusinessRuleViolation>();
        for (var successor : byCode(plan)) {
            if (headsIn(successor, moves) > 1 || undecided(successor, plan, moves)) {
                found.add(new BusinessRuleViolation(ReorganizationRule.HEAD_UNDECIDED, successor.name()));
            }
        }
        moves.stream()
                .filter(move -> goesNowhere(move, moves))
                .forEach(move -> found.add(new BusinessRuleViolation(
                        ReorganizationRule.GOES_NOWHERE,
                        move.post().bothTitles(),
                        move.post().unit().bothNames())));
        plan.predecessors().stream()
                .map(units::get)
                .sorted(comparing(Unit::code))
                .filter(unit -> plan.ends() && !unit.existsOn(plan.effectiveOn().minusDays(1)))
                .forEach(unit -> found.add(new BusinessRuleViolation(ReorganizationRule.UNIT_ENDED, unit.bothNames())));
        return found;
    }

    private static List<Successor> byCode(Reorganization plan) {
        return plan.successors().stream().sorted(comparing(Successor::code)).toList();
    }

    private long headsIn(Successor successor, List<PostMove> moves) {
        var arriving = moves.stream()
                .filter(move -> move.post().kind() == PostKind.HEAD && move.stays())
                .filter(move -> move.choice().orElseThrow().unitId().equals(successor.unitId()))
                .count();
        return arriving + posts.headsOf(List.of(successor.unitId())).size();
    }

    private static boolean undecided(Successor successor, Reorganization plan, List<PostMove> moves) {
        return successor.unitId().equals(plan.defaultSuccessorId())
                && moves.stream().anyMatch(move -> move.choice().isEmpty());
    }

    private static boolean goesNowhere(PostMove move, List<PostMove> moves) {
        var into = move.choice().flatMap(Choice::into);
        return into.isPresent()
                && moves.stream()
                        .anyMatch(other -> other.ends() && other.post().id().equals(into.get()));
    }
}
