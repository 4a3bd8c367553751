package vn.lienthong.worklist;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Seat;

/**
 * What waits for a person, to be put into a query over a work item named {@code w}: everything of the posts whose whole
 * work they do, and of the others the steps and matters that were handed to them.
 */
record Waiting(Set<UUID> posts, List<Seat> limited) {

    static Waiting forPerson(Actor by) {
        return new Waiting(by.postIds(), by.limitedSeats());
    }

    String condition() {
        return limited.isEmpty()
                ? " w.postId in :posts and w.state = WorkItemState.OPEN "
                : " (w.postId in :posts" + limitedConditions() + ") and w.state = WorkItemState.OPEN ";
    }

    private String limitedConditions() {
        return IntStream.range(0, limited.size())
                .mapToObj(i -> " or (" + condition(i) + ")")
                .collect(Collectors.joining());
    }

    private String condition(int i) {
        var scope = limited.get(i).workScope();
        return "w.postId = :post" + i
                + (scope.steps().isEmpty() ? "" : " and w.step in :steps" + i)
                + (scope.matter().isEmpty()
                        ? ""
                        : " and w.caseFileId in (select m%1$d.id from CaseFile m%1$d where m%1$d.id = :matter%1$d or m%1$d.matterId = :matter%1$d)"
                                .formatted(i));
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        query.setParameter("posts", posts);
        IntStream.range(0, limited.size()).forEach(i -> bind(i, query));
        return query;
    }

    private void bind(int i, TypedQuery<?> query) {
        var seat = limited.get(i);
        query.setParameter("post" + i, seat.postId());
        if (!seat.workScope().steps().isEmpty()) {
            query.setParameter("steps" + i, seat.workScope().steps());
        }
        seat.workScope().matter().ifPresent(matter -> query.setParameter("matter" + i, matter));
    }
}
