package vn.lienthong.reorganization;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Delegation;
import vn.lienthong.organization.Delegations;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.NotFound;

/** Shows an administrator what a reorganisation would move and what stands against it; looking changes nothing. */
@Stateless
public class Rehearsing {

    /** How many parts in case files are listed. */
    public static final int MOST = 200;

    @Inject
    Reorganizations reorganizations;

    @Inject
    ProposingMoves proposing;

    @Inject
    OpenMatters matters;

    @Inject
    WaitingWork waiting;

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    Officials officials;

    @Inject
    Delegations delegations;

    @Inject
    Clock clock;

    /** The latest first. */
    public List<ReorganizationHead> all(Actor by) {
        AdministratorsOnly.require(by);
        return reorganizations.all().stream().map(this::head).toList();
    }

    /** @throws NotFound when there is none, or the person is no system administrator */
    public ReorganizationHead head(UUID id, Actor by) {
        AdministratorsOnly.require(by);
        return head(reorganizations.get(id));
    }

    private ReorganizationHead head(Reorganization plan) {
        return plan.head(matters.moved(plan.id()), clock.getZone());
    }

    /** @throws NotFound when there is none, or the person is no system administrator */
    public Rehearsal rehearse(UUID id, Actor by) {
        AdministratorsOnly.require(by);
        var plan = reorganizations.get(id);
        var moves = proposing.of(plan);
        return new Rehearsal(
                head(plan),
                matters.counts(id),
                plan.predecessors().stream()
                        .map(units::get)
                        .sorted(comparing(Unit::code))
                        .map(unit -> change(unit, plan))
                        .toList(),
                postRows(moves, plan),
                divisions(plan),
                matters.rows(id, MOST).stream()
                        .map(row -> row.to(heir(row, plan)))
                        .toList(),
                plan.successors().stream().sorted(comparing(Successor::code)).toList(),
                delegations(moves),
                proposing.problems(plan, moves));
    }

    private static UUID heir(MatterRow row, Reorganization plan) {
        return row.unitId() == null
                ? plan.choice(row.caseFileId()).map(Choice::unitId).orElse(plan.defaultSuccessorId())
                : plan.heirOf(row.unitId(), row.caseFileId());
    }

    private static UnitChange change(Unit unit, Reorganization plan) {
        var heirs =
                plan.successors().stream().sorted(comparing(Successor::code)).toList();
        return new UnitChange(unit.id(), unit.code(), unit.adminCode(), unit.bothNames(), heirs);
    }

    private List<PostRow> postRows(List<PostMove> moves, Reorganization plan) {
        var ids = moves.stream().map(move -> move.post().id()).toList();
        var holders = ids.isEmpty() ? Map.<UUID, Official>of() : officials.holdersOf(ids, LocalDate.now(clock));
        var open = waiting.openOf(ids);
        var takers = takers(moves, plan);
        return moves.stream().map(move -> row(move, holders, open, takers)).toList();
    }

    private static PostRow row(PostMove move, Map<UUID, Official> holders, Map<UUID, Long> open, List<Post> takers) {
        var post = move.post();
        var holder = holders.get(post.id());
        return new PostRow(
                post.id(),
                post.code(),
                post.kind(),
                post.bothTitles(),
                post.unit().bothNames(),
                holder == null ? "" : holder.fullName(),
                open.getOrDefault(post.id(), 0L),
                move.choice().map(Choice::unitId).orElse(null),
                move.choice().flatMap(Choice::into).orElse(null),
                takers.stream()
                        .filter(each -> each.kind() == post.kind() && !each.id().equals(post.id()))
                        .map(each -> new PostRow.Taker(
                                each.id(), each.bothTitles(), each.unit().bothNames(), each.code()))
                        .toList());
    }

    /** The posts that go on: those that move, and those of successors that exist. */
    private List<Post> takers(List<PostMove> moves, Reorganization plan) {
        var moving = moves.stream().filter(move -> !move.ends()).map(PostMove::post);
        var there = plan.successors().stream()
                .filter(each -> !each.arises() && !plan.predecessors().contains(each.unitId()))
                .flatMap(each -> posts.ofUnit(each.unitId()).stream())
                .filter(post -> post.closedOn().isEmpty());
        return Stream.concat(there, moving).toList();
    }

    private List<DivisionRow> divisions(Reorganization plan) {
        return plan.ends()
                ? plan.predecessors().stream()
                        .map(units::get)
                        .sorted(comparing(Unit::code))
                        .flatMap(unit -> units.below(unit.id()).stream())
                        .filter(below -> below.validTo().isEmpty())
                        .map(below -> row(below, plan))
                        .toList()
                : List.of();
    }

    private DivisionRow row(Unit below, Reorganization plan) {
        return new DivisionRow(
                below.id(),
                below.code(),
                below.bothNames(),
                below.parent().orElseThrow().bothNames(),
                plan.choice(below.id()).map(Choice::unitId).orElse(plan.defaultSuccessorId()),
                posts.openBelow(below.id()));
    }

    private List<DelegationRow> delegations(List<PostMove> moves) {
        var byPost = moves.stream().collect(toMap(move -> move.post().id(), move -> move));
        return byPost.isEmpty()
                ? List.of()
                : running(byPost.keySet()).stream()
                        .map(each -> row(each, byPost))
                        .toList();
    }

    private List<Delegation> running(Collection<UUID> postIds) {
        var today = LocalDate.now(clock);
        return delegations.touching(List.copyOf(postIds)).stream()
                .filter(each -> each.revokedAt().isEmpty() && !each.to().isBefore(today))
                .toList();
    }

    private static DelegationRow row(Delegation each, Map<UUID, PostMove> moves) {
        var ends = List.of(each.post(), each.delegatePost()).stream()
                .map(post -> moves.get(post.id()))
                .anyMatch(move -> move != null && move.ends());
        return new DelegationRow(
                each.id(), each.post().bothTitles(), each.delegate().fullName(), each.to(), ends);
    }
}
