package vn.lienthong.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienthong.calendar.ClockProducer;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.standalone.StandaloneApplication;
import vn.lienthong.workflows.engine.StandaloneEngine;

/** Lets people act at their time: the clock goes there, and what timers would have done on the way is done. */
class Stage {

    private static final int OPENS_AT = 8;
    private static final int MINUTES_OF_WORK = 470;
    private static final int BETWEEN_TWO = 37;

    private final StandaloneApplication application;
    private final StoryClock clock;
    private final Instant end;
    private UUID caseFile;
    private int number;

    /** @param end nothing of the story happens later */
    Stage(StandaloneApplication application, StoryClock clock, Instant end) {
        this.application = application;
        this.clock = clock;
        this.end = end;
    }

    <T> T use(Class<T> useCase) {
        return application.use(useCase);
    }

    Cast cast() {
        return application.use(Cast.class);
    }

    /** From now on it is about this case file; the clock stands at the beginning of its story. */
    void turnTo(UUID file, int newNumber, Instant beginning) {
        caseFile = file;
        number = newNumber;
        clock.moveTo(beginning);
    }

    /** Somebody acts in office hours of the day, but not before what has happened already. */
    void on(LocalDate day, Consumer<UUID> deed) {
        var minutes = (number * BETWEEN_TWO + day.getDayOfYear() * 13) % MINUTES_OF_WORK;
        var wanted = day.atTime(OPENS_AT, 0)
                .plusMinutes(minutes)
                .atZone(ClockProducer.VIET_NAM)
                .toInstant();
        var soonest = clock.instant().plusSeconds(60L * BETWEEN_TWO);
        passTimeTo(wanted.isBefore(soonest) ? soonest : wanted);
        deed.accept(caseFile);
        endStep();
    }

    void passTimeToTheEnd() {
        passTimeTo(end);
    }

    /** As far as the day, but no further than the end. */
    void passTimeTo(Instant wanted) {
        var time = wanted.isAfter(end) ? end : wanted;
        var engine = application.use(StandaloneEngine.class);
        for (var timer = engine.nextTimer(caseFile, time);
                timer.isPresent();
                timer = engine.nextTimer(caseFile, time)) {
            if (timer.get().at().isAfter(clock.instant())) {
                clock.moveTo(timer.get().at());
            }
            engine.carryOut(timer.get());
            endStep();
        }
        if (time.isAfter(clock.instant())) {
            clock.moveTo(time);
        }
    }

    /** Each step sees the database as a step in the server would. */
    void endStep() {
        application.current().flush();
        application.current().clear();
    }

    /** What waits at the step in the case file. */
    Optional<UUID> waitingAt(String step) {
        return FirstRow.of(application
                .current()
                .createQuery(
                        "select w.id from WorkItem w where w.caseFileId = :file and w.step = :step and w.state = WorkItemState.OPEN",
                        UUID.class)
                .setParameter("file", caseFile)
                .setParameter("step", step));
    }

    UUID item(String step) {
        return waitingAt(step).orElseThrow(() -> new IllegalStateException("nothing waits at " + step));
    }

    <T> List<T> rows(String query, Class<T> type, Object parameter) {
        return application
                .current()
                .createQuery(query, type)
                .setParameter(1, parameter)
                .getResultList();
    }

    Instant now() {
        return clock.instant();
    }
}
