package vn.lienthong.processmodel.running;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.worklist.WaitingPost;

/**
 * What steering does to the work that waits in a case file.
 *
 * @param closes what is taken from whom
 * @param opens what comes to whom
 * @param holders the names of those who hold the posts today; a post that nobody holds is not among them
 */
public record Steered(List<WaitingPost> closes, List<WaitingPost> opens, Map<UUID, String> holders) {

    static Steered between(List<WaitingPost> before, List<WaitingPost> after) {
        return new Steered(without(before, after), without(after, before), Map.of());
    }

    Steered heldBy(Map<UUID, String> names) {
        return new Steered(closes, opens, names);
    }

    /** Empty where nobody holds the post. */
    public String holder(WaitingPost item) {
        return holders.getOrDefault(item.postId(), "");
    }

    private static List<WaitingPost> without(List<WaitingPost> some, List<WaitingPost> others) {
        var known = others.stream().map(WaitingPost::id).collect(Collectors.toCollection(HashSet::new));
        return some.stream().filter(item -> !known.contains(item.id())).toList();
    }

    /** Whom it concerns. */
    Set<UUID> posts() {
        return Stream.concat(closes.stream(), opens.stream())
                .map(WaitingPost::postId)
                .collect(Collectors.toSet());
    }
}
