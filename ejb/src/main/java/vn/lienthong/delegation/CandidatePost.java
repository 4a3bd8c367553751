package vn.lienthong.delegation;

import java.util.UUID;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/** A post that work could be handed to, and who holds it. */
public record CandidatePost(UUID postId, PostTitle title, UnitName unit, String holder) {

    static CandidatePost of(Post post, String holder) {
        return new CandidatePost(post.id(), post.bothTitles(), post.unit().bothNames(), holder);
    }
}
