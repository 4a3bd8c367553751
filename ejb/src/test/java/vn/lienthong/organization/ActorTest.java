package vn.lienthong.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {

    private final Seat centre = own(PostKind.HEAD, "Giám đốc Trung tâm");
    private final Seat viceChair = own(PostKind.DEPUTY, "Phó Chủ tịch");
    private final Seat chair = lent("Chủ tịch", viceChair.postId());
    private final Actor actor =
            new Actor(UUID.randomUUID(), "Phượng", "BN1", List.of(centre, viceChair, chair), Set.of());

    private static Seat own(PostKind kind, String title) {
        return seat(kind, title, Optional.empty());
    }

    private static Seat lent(String title, UUID to) {
        var mandate = new Mandate(
                UUID.randomUUID(),
                to,
                SigningCapacity.DEPUTY,
                "Phúc",
                Optional.empty(),
                WorkScope.WHOLE,
                LocalDate.of(2026, 11, 30));
        return seat(PostKind.HEAD, title, Optional.of(mandate));
    }

    private static Seat seat(PostKind kind, String title, Optional<Mandate> mandate) {
        var unit = UUID.randomUUID();
        return new Seat(
                UUID.randomUUID(),
                kind,
                new PostTitle(title, title),
                unit,
                unit,
                unit,
                new UnitName("Phường", "Ward"),
                Optional.empty(),
                mandate);
    }

    @Test
    void whoHoldsSeveralPostsActsForAnotherFromThatToWhichTheWorkWasHanded() {
        assertThat(actor.ownSeatAt(chair)).isEqualTo(viceChair);
    }

    @Test
    void whoWasMovedFromThatPostActsFromTheMainOne() {
        assertThat(actor.ownSeatAt(lent("Chủ tịch", UUID.randomUUID()))).isEqualTo(centre);
    }

    @Test
    void atAPostOfTheirOwnTheyActFromIt() {
        assertThat(actor.ownSeatAt(viceChair)).isEqualTo(viceChair);
    }
}
