package vn.lienthong.scene;

import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Actors;
import vn.lienthong.organization.Delegation;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.organization.WrittenDecision;

/** Hands a post's work to somebody, as if it had been granted, and signs people in anew. */
public class Lending {

    public static final WrittenDecision DECISION = new WrittenDecision("12/QĐ-SKHCN", LocalDate.of(2026, 8, 28));

    private final Scene scene;

    public Lending(Scene scene) {
        this.scene = scene;
    }

    /** From today for a month. */
    public Delegation lend(Actor principal, Actor delegate, SigningCapacity capacity, WorkScope scope) {
        var today = LocalDate.now(scene.clock());
        var posts = scene.use(Posts.class);
        var delegation = new Delegation(
                posts.get(principal.mainSeat().postId()),
                posts.get(delegate.mainSeat().postId()),
                scene.use(Officials.class).get(delegate.officialId()),
                capacity,
                today,
                today.plusMonths(1),
                scope,
                "Phê duyệt kết quả",
                capacity == SigningCapacity.SUBSTITUTE ? Optional.empty() : Optional.of(DECISION),
                principal.name(),
                scene.clock().instant());
        scene.entities().persist(delegation);
        scene.entities().flush();
        return delegation;
    }

    /** The same person, with what they may do today. */
    public Actor today(Actor person) {
        scene.entities().flush();
        return scene.use(Actors.class)
                .signIn(
                        person.employeeCode(),
                        "sub-" + person.employeeCode(),
                        "",
                        person.roles(),
                        LocalDate.now(scene.clock()))
                .orElseThrow();
    }
}
