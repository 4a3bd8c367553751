package vn.lienthong.history;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Actors;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;

/** The people of the story, as they hold their posts on the day that the story's clock shows. */
@Dependent
public class Cast {

    static final String PROVINCE = "H05";

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    Officials officials;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    boolean settled() {
        return posts.findByCode("H05.01.MONITOR").isPresent();
    }

    Actor monitor() {
        return holder(posts.byCode("H05.01.MONITOR").id());
    }

    Actor chairman() {
        return holder(posts.byCode("H05.HEAD").id());
    }

    Actor head(UUID unit) {
        return holder(posts.ofKind(unit, PostKind.HEAD).orElseThrow().id());
    }

    /** The first of the unit's officers whose post is held. */
    UUID officersPost(UUID unit) {
        return posts.officersBelow(unit).stream()
                .map(Post::id)
                .filter(post -> officials.holderOf(post, today()).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no officer in " + units.get(unit).code()));
    }

    Actor holder(UUID post) {
        return officials
                .holderOf(post, today())
                .flatMap(official -> actors.of(official, today()))
                .orElseThrow(() -> new IllegalStateException(
                        "nobody holds " + posts.get(post).code() + " on " + today()));
    }

    Unit unit(String code) {
        return units.byCode(code);
    }

    /** Those that had a head and an officer from the beginning of the story on. */
    List<Unit> communes() {
        return units.communes(Plot.BEGINNING).stream()
                .filter(commune -> posts.ofKind(commune.id(), PostKind.HEAD)
                        .filter(this::wasHeld)
                        .isPresent())
                .filter(commune -> posts.officersBelow(commune.id()).stream().anyMatch(this::wasHeld))
                .sorted(comparing(Unit::code))
                .toList();
    }

    private boolean wasHeld(Post post) {
        return officials.holderOf(post.id(), Plot.BEGINNING).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
