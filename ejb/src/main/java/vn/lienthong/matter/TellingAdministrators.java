package vn.lienthong.matter;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;
import vn.lienthong.worklist.NobodyThere;

/**
 * The unit's administrator, or the nearest above, hears that a post is missing: in a transaction of its own, because the one in
 * which it was missed is rolled back. Of a matter that was not even begun there is nothing to tell.
 */
@Stateless
public class TellingAdministrators {

    @Inject
    Matters matters;

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    Notices notices;

    public void tell(@ObservesAsync NobodyThere missing) {
        if (matters.find(missing.caseFileId()).isEmpty()) {
            return;
        }
        Stream.iterate(units.find(missing.unitId()), Optional::isPresent, unit -> unit.flatMap(Unit::parent))
                .flatMap(unit -> posts.ofKind(unit.orElseThrow().id(), PostKind.ADMINISTRATOR).stream())
                .findFirst()
                .map(Post::id)
                .filter(post -> !matters.toldOf(NoticeEvent.NOBODY_THERE, missing.caseFileId(), post))
                .ifPresent(post -> notices.tell(post, missing.caseFileId(), NoticeEvent.NOBODY_THERE));
    }
}
