package vn.lienthong.processmodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import vn.lienthong.calendar.Rehearsal;

/**
 * Which of the models that the program begins by name have variants in force. Hardly any has, and each beginning would ask, so it is
 * asked every ten seconds: what another node brings into force counts here that much later. A trial asks each time, and sees its own.
 */
@ApplicationScoped
class VariedModels {

    private static final Duration LASTS = Duration.ofSeconds(10);

    @Inject
    DrawnModels models;

    @Inject
    Rehearsal rehearsal;

    @Inject
    Clock clock;

    private volatile Asked asked;

    boolean includes(String key) {
        if (rehearsal.inProgress()) {
            return models.varied().contains(key);
        }
        var known = asked;
        var now = clock.instant();
        if (known == null || !known.counts(now)) {
            known = new Asked(models.varied(), now);
            asked = known;
        }
        return known.keys().contains(key);
    }

    /** Something came into force, or is used no more. */
    void forget() {
        asked = null;
    }

    private record Asked(Set<String> keys, Instant at) {

        boolean counts(Instant now) {
            return Duration.between(at, now).abs().compareTo(LASTS) < 0;
        }
    }
}
