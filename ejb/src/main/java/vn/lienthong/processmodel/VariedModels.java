package vn.lienthong.processmodel;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import vn.lienthong.calendar.Rehearsal;

/**
 * Which of the models that the program begins by name have variants in force. Hardly any has, and each beginning would ask, so it is
 * known beforehand: asked anew after each change here, and by {@link ModelWorker} all the time because of changes on other nodes. A
 * trial asks by itself, and sees its own.
 */
@ApplicationScoped
class VariedModels {

    @Inject
    DrawnModels models;

    @Inject
    Rehearsal rehearsal;

    private volatile Set<String> known;

    boolean includes(String key) {
        if (rehearsal.inProgress()) {
            return models.varied().contains(key);
        }
        var keys = known;
        if (keys == null) {
            keys = models.varied();
            known = keys;
        }
        return keys.contains(key);
    }

    void look() {
        known = models.varied();
    }

    void forget(@Observes(during = AFTER_SUCCESS) Changed changed) {
        known = null;
    }

    /** Something came into force, or is used no more or again. */
    record Changed() {}
}
