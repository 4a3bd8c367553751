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
 * do, and of a post of which one matter was handed to them those of that matter. Who does only some steps is not told; their
 * steps stand in the work list.
 */
record ReadingPosts(Set<UUID> posts, List<Seat> ofMatters) {

    static ReadingPosts of(Actor by) {
        var ofMatters = by.limitedSeats().stream()
                .filter(seat -> seat.workScope().steps().isEmpty())
                .toList();
        return new ReadingPosts(by.postIds(), ofMatters);
    }

    String condition() {
        return "(n.postId in :posts"
                + IntStream.range(0, ofMatters.size())
                        .mapToObj(ReadingPosts::ofMatter)
                        .collect(Collectors.joining())
                + ")";
    }

    private static String ofMatter(int i) {
        return (" or n.postId = :post%1$d and n.caseFileId in (select m%1$d.id from CaseFile m%1$d"
                        + " where m%1$d.id = :matter%1$d or m%1$d.matterId = :matter%1$d)")
                .formatted(i);
    }

    <Q extends Query> Q bind(Q query) {
        query.setParameter("posts", posts);
        IntStream.range(0, ofMatters.size()).forEach(i -> {
            var seat = ofMatters.get(i);
            query.setParameter("post" + i, seat.postId());
            query.setParameter("matter" + i, seat.workScope().matter().orElseThrow());
        });
        return query;
    }
}
