package vn.lienthong.reorganization;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.Heirs;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Units;

/** Who takes over in a case file, once units and posts have changed. */
@Dependent
class SuccessorsInFile {

    @Inject
    Units units;

    @Inject
    Posts posts;

    Heirs of(UUID caseFileId, Reorganization plan) {
        return new Heirs() {
            @Override
            public UUID unit(UUID unitId) {
                return plan.heirOf(unitId, caseFileId);
            }

            @Override
            public UUID post(UUID unitId, UUID postId) {
                var post = plan.choice(postId).flatMap(Choice::into).orElse(postId);
                var heir = plan.heirOf(unitId, caseFileId);
                return heir.equals(unitId) || belongs(post, heir) ? post : headOf(heir, post);
            }
        };
    }

    private boolean belongs(UUID postId, UUID unitId) {
        return posts.get(postId).unit().agencyId().equals(units.get(unitId).agencyId());
    }

    /** Where the post went to another successor than the work, the head names somebody. */
    private UUID headOf(UUID unitId, UUID otherwise) {
        return posts.ofKind(unitId, PostKind.HEAD).map(Post::id).orElse(otherwise);
    }
}
