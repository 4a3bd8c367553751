package vn.lienthong.assignment;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;

/**
 * The posts that an assignment has to do with.
 *
 * @param holders the names of those who hold one today; vacant posts are missing
 */
public record Concerned(Map<UUID, Post> posts, Map<UUID, String> holders) {

    public PostView view(UUID postId) {
        var post = posts.get(postId);
        return new PostView(postId, post.bothTitles(), post.unit().bothNames(), holders.getOrDefault(postId, ""));
    }

    public AssignmentPeople peopleOf(Assignment assignment) {
        return new AssignmentPeople(assignment.handlerPostId().map(this::view), view(assignment.authorPostId()));
    }

    /** The post that heads the unit; the first by code where it has several. */
    public Optional<Post> headOf(UUID unitId) {
        return posts.values().stream()
                .filter(post -> post.kind() == PostKind.HEAD
                        && post.closedOn().isEmpty()
                        && post.unit().id().equals(unitId))
                .min(Comparator.comparing(Post::code));
    }
}
