package vn.lienthong.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.scene.Scene;

class DraftsTest {

    private static final String KEY = "remark:1";

    @RegisterExtension
    Scene scene = new Scene();

    private UUID monitor;

    @BeforeEach
    void person() {
        monitor = scene.province().monitor.officialId();
    }

    private Optional<Long> save(String text, long seen) {
        var version = scene.use(Drafts.class)
                .save(monitor, KEY, text, seen, scene.clock().instant());
        scene.flushAndClear();
        return version;
    }

    private Draft draft() {
        return scene.use(Drafts.class).find(monitor, KEY).orElseThrow();
    }

    @Test
    void ofTwoWindowsThatBeginADraftTheSecondIsTold() {
        assertThat(save("{\"a\":1}", DraftVersion.NONE)).isPresent();
        assertThat(save("{\"a\":2}", DraftVersion.NONE)).isEmpty();
        assertThat(draft().content()).isEqualTo("{\"a\":1}");
    }

    @Test
    void aDraftIsWrittenOverOnlyByWhoHasSeenIt() {
        var first = save("{\"a\":1}", DraftVersion.NONE).orElseThrow();
        var second = save("{\"a\":2}", first).orElseThrow();

        assertThat(save("{\"a\":3}", first)).isEmpty();
        assertThat(draft().content()).isEqualTo("{\"a\":2}");
        assertThat(draft().version()).isEqualTo(second);
    }

    @Test
    void whatWasThrownAwayElsewhereIsKeptAgain() {
        var first = save("{\"a\":1}", DraftVersion.NONE).orElseThrow();
        scene.use(Drafts.class).discard(monitor, KEY);

        assertThat(save("{\"a\":2}", first)).isPresent();
    }

    @Test
    void conditionsAreReadAsTheStandardSays() {
        assertThat(DraftVersion.seen("\"7\"", null)).contains(7L);
        assertThat(DraftVersion.seen("\"weird\"", null)).contains(-1L);
        assertThat(DraftVersion.seen(null, "*")).contains(DraftVersion.NONE);
        assertThat(DraftVersion.seen(null, null)).isEmpty();
    }
}
