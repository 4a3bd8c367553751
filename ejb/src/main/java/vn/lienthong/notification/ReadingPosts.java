package vn.lienthong.notification;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Seat;

/**
 * Whose notices a person reads, to be put into a query over a notice named {@code n}: those of the posts whose whole work they
 * do, of a post of which one matter was handed to them those of that matter, and of a post of which single steps were handed to
 * them what was told of a case file while such a step waited there, as long as it waits or when they have taken it. Of a
 * delegation only the person reads to whom it was given, and nobody who does that person's work or comes after them.
 */
record ReadingPosts(Set<UUID> posts, List<Seat> limited, UUID reader) {

    static ReadingPosts of(Actor by) {
        return new ReadingPosts(by.postIds(), by.limitedSeats(), by.officialId());
    }

    String condition() {
        return "(n.postId in :posts and (n.delegation is null"
                + " or n.delegation.id in (select d.id from Delegation d where d.delegate.id = :reader))"
                + IntStream.range(0, limited.size()).mapToObj(this::limitedTo).collect(Collectors.joining())
                + ")";
    }

    private String limitedTo(int i) {
        var scope = limited.get(i).workScope();
        var condition = new StringBuilder(" or n.postId = :post%1$d");
        scope.matter()
                .ifPresent(matter -> condition.append(" and n.caseFileId in (select m%1$d.id from CaseFile m%1$d"
                        + " where m%1$d.id = :matter%1$d or m%1$d.matterId = :matter%1$d)"));
        if (!scope.steps().isEmpty()) {
            condition.append(" and exists (select w%1$d.id from WorkItem w%1$d where w%1$d.caseFileId = n.caseFileId"
                    + " and w%1$d.postId = n.postId and w%1$d.step in :steps%1$d and w%1$d.receivedAt - 1 minute <= n.at"
                    + " and (w%1$d.state = OPEN or w%1$d.closedBy = :reader and w%1$d.closedAt >= n.at))");
        }
        return condition.toString().formatted(i);
    }

    <Q extends Query> Q bind(Q query) {
        query.setParameter("posts", posts);
        query.setParameter("reader", reader);
        IntStream.range(0, limited.size()).forEach(i -> bind(query, i));
        return query;
    }

    private void bind(Query query, int i) {
        var seat = limited.get(i);
        var scope = seat.workScope();
        query.setParameter("post" + i, seat.postId());
        scope.matter().ifPresent(matter -> query.setParameter("matter" + i, matter));
        if (!scope.steps().isEmpty()) {
            query.setParameter("steps" + i, scope.steps());
        }
    }
}
