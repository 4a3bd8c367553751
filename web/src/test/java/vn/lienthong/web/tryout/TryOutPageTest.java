package vn.lienthong.web.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.organization.Actor;
import vn.lienthong.tryout.Trial;
import vn.lienthong.tryout.TrialCourse;
import vn.lienthong.tryout.TrialMove;
import vn.lienthong.tryout.TryingOutModel;
import vn.lienthong.web.signon.CurrentActor;

/** Who tries a model out is told when the trial has come as far as it can, before anything is refused. */
class TryOutPageTest {

    private final TryOutPage page = new TryOutPage();
    private int walked;

    @BeforeEach
    void aTrialHasBegun() {
        page.trying = new TryingOutModel() {
            @Override
            public TrialCourse walk(Trial trial, Actor by) {
                walked = trial.moves().size();
                return new TrialCourse(
                        LocalDate.EPOCH, List.of(), List.of(), List.of(), Optional.of(LocalDate.EPOCH), false);
            }
        };
        page.start = new TrialStartForm() {
            @Override
            Trial trial(List<TrialMove> moves) {
                return new Trial("leave", new UUID(0, 0), "Thử", Optional.empty(), "{}", moves);
            }
        };
        page.current = new CurrentActor() {
            @Override
            public Actor actor() {
                return Actor.system();
            }
        };
        page.begin();
    }

    @Test
    void afterTheLastMoveOnlyGoingBackIsLeft() {
        for (var move = 1; move < page.getMostMoves(); move++) {
            page.pass();
        }
        assertThat(page.isFull()).isFalse();
        page.pass();
        assertThat(page.isFull()).isTrue();
        assertThat(walked).isEqualTo(page.getMostMoves());

        page.undo();
        assertThat(page.isFull()).isFalse();
    }
}
