package vn.lienthong.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Where it waits. */
    String place() {
        return limited.isEmpty() ? "w.postId in :posts" : "(w.postId in :posts" + limitedConditions() + ")";
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

    /** What the condition takes. */
    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("posts", posts);
        IntStream.range(0, limited.size()).forEach(i -> put(i, values));
        return values;
    }

    private void put(int i, Map<String, Object> values) {
        var seat = limited.get(i);
        values.put("post" + i, seat.postId());
        if (!seat.workScope().steps().isEmpty()) {
            values.put("steps" + i, seat.workScope().steps());
        }
        seat.workScope().matter().ifPresent(matter -> values.put("matter" + i, matter));
    }
}
