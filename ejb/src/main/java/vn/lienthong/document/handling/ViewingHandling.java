package vn.lienthong.document.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.document.exchange.Deliveries;
import vn.lienthong.document.exchange.Delivery;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.Posts;
import vn.lienthong.rule.NotFound;

/** Whom the head of the receiving unit may name to handle a document. */
@Stateless
public class ViewingHandling {

    @Inject
    Deliveries deliveries;

    @Inject
    Posts posts;

    @Inject
    Officials officials;

    @Inject
    Visibility visibility;

    @Inject
    Clock clock;

    /**
     * The officers' posts of the unit and its divisions that somebody holds today.
     *
     * @throws NotFound when the person may not see what came in
     */
    public List<PossibleHandler> handlers(UUID deliveryId, Actor by) {
        visibility.require(Delivery.class, deliveryId, by);
        var possible = posts.officersBelow(deliveries.get(deliveryId).unitId());
        var holders = officials.holdersOf(possible.stream().map(Post::id).toList(), LocalDate.now(clock));
        return possible.stream()
                .filter(post -> holders.containsKey(post.id()))
                .map(post -> new PossibleHandler(
                        post.id(),
                        post.bothTitles(),
                        post.unit().bothNames(),
                        holders.get(post.id()).fullName()))
                .toList();
    }
}
