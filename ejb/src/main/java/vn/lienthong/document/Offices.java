package vn.lienthong.document;

import static java.util.Comparator.comparing;
import static vn.lienthong.organization.PostKind.ADMINISTRATOR;
import static vn.lienthong.organization.PostKind.HEAD;
import static vn.lienthong.organization.PostKind.INSPECTOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.persistence.Repository;

/** Where the documents of which authority are checked, numbered and issued: at its clerk, or at the office that serves it. */
@Repository
public class Offices {

    @Inject
    EntityManager entities;

    @Inject
    Posts posts;

    /** The authority's own clerk; a People's Committee that has none is served by the first of its departments that has one. */
    public Optional<Post> clerkOf(UUID issuerUnitId) {
        return posts.serving(issuerUnitId, PostKind.CLERK);
    }

    /** Who may check the form there, the head of the office first, the clerk last; never who heads the authority. */
    List<Post> formCheckers(Post clerk, UUID issuerUnitId) {
        var own = clerk.unit().agencyId().equals(issuerUnitId);
        return entities.createQuery("""
                        select p from Post p join fetch p.unit u where p.closedOn is null
                        and (u.id = :office or :own = false and u.agencyId = :agency)""", Post.class)
                .setParameter("office", clerk.unit().id())
                .setParameter("agency", clerk.unit().agencyId())
                .setParameter("own", own)
                .getResultStream()
                .filter(post -> post.kind() != ADMINISTRATOR && post.kind() != INSPECTOR)
                .filter(post -> post.kind() != HEAD || !post.unit().id().equals(issuerUnitId))
                .sorted(comparing((Post post) -> post.kind() == HEAD
                                ? post.unit().id().equals(post.unit().agencyId()) ? 0 : 1
                                : post.equals(clerk) ? 2 : 3)
                        .thenComparing(Post::code))
                .toList();
    }
}
