package vn.lienthong.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Scene;

class MindingOutboxTest {

    @RegisterExtension
    Scene scene = new Scene();

    private final Actor administrator = Actor.withoutPost("Quản trị", "QT", Set.of(Role.SYSTEM_ADMIN));

    private UUID givenUp() {
        var id = scene.use(Outbox.class).put("played", "recipient", "{}");
        scene.use(HandingOver.class).note(id, Answer.refused("550 no such mailbox"));
        scene.flushAndClear();
        return id;
    }

    private MindingOutbox minding() {
        return scene.use(MindingOutbox.class);
    }

    @Test
    void theAdministratorSeesWhatWasGivenUpAndWhy() {
        var id = givenUp();

        assertThat(minding().givenUp(0, 20, administrator)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.fault()).isEqualTo("550 no such mailbox");
        });
        assertThat(minding().standing(administrator).givenUp()).isEqualTo(1);
    }

    @Test
    void whatIsSentAgainWaitsAgainAndNobodySendsItTwice() {
        var id = givenUp();
        minding().sendAgain(id, administrator);

        assertThat(scene.use(HandingOver.class).takeNext("played"))
                .map(Parcel::id)
                .contains(id);
        assertRefused(OutboxRule.NOT_GIVEN_UP, () -> minding().sendAgain(id, administrator));
    }

    @Test
    void allAreSentAgainAtOnce() {
        givenUp();
        givenUp();

        assertThat(minding().sendAllAgain(administrator)).isEqualTo(2);
        scene.flushAndClear();
        assertThat(minding().standing(administrator).givenUp()).isZero();
    }

    @Test
    void forEverybodyElseThereIsNoOutbox() {
        var official = scene.province().monitor;

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> minding().givenUp(0, 20, official));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> minding().sendAllAgain(official));
    }
}
