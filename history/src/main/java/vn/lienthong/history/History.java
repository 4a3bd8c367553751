package vn.lienthong.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.calendar.ClockProducer;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.standalone.StandaloneApplication;

/**
 * Tells the whole story into a database that has the province of the seeds. Each directive and then each assignment is one
 * transaction, so what breaks off leaves whole ones, and telling it again goes on where it stopped.
 */
public final class History implements AutoCloseable {

    private final Story story = Story.read();
    private final Instant end;
    private final StoryClock clock;
    private final StandaloneApplication application;
    private final Stage stage;
    private final Consumer<String> progress;
    private int number;
    private int done;
    private int played;

    /** @param end the present: where the story ends */
    public History(DataSource database, Instant end, Consumer<String> progress) {
        this.end = end;
        this.clock = new StoryClock(end);
        this.application = new StandaloneApplication(database, clock, Cast.class);
        this.stage = new Stage(application, clock, end);
        this.progress = progress;
    }

    /** @return how many directives and assignments there was something to tell of; 0 when all is there */
    public int tell() {
        if (!inTransaction(() -> stage.cast().settled())) {
            throw new IllegalStateException("The province of the seed data is not in this database yet.");
        }
        var plot = inTransaction(
                () -> new Plot(today(), application.use(WorkingCalendars.class).current()));
        plot.requirePossible();
        story.directives().forEach(plan -> tell(plan, plot));
        clock.moveTo(end);
        return played;
    }

    private void tell(DirectivePlan plan, Plot plot) {
        if (inTransaction(() -> known(plan).isEmpty())) {
            inTransaction(() -> {
                new IssuingStory(stage, plot).play(plan, number);
                return ++played;
            });
        }
        var before = played;
        inTransaction(() -> parts(plan)).forEach(part -> tell(part, plot));
        progress.accept("%s: %d".formatted(plan.symbol(), played - before));
    }

    private void tell(Part part, Plot plot) {
        inTransaction(() -> {
            if (untold(part)) {
                new PartStory(stage, plot, part, new Deeds(stage, story, part)).play();
                played += part.fate() == Fate.NEW ? 0 : 1;
            }
            return null;
        });
    }

    /** It lies where issuing it has put it. */
    private boolean untold(Part part) {
        return application.current().find(Assignment.class, part.id()).state() == AssignmentState.ISSUED;
    }

    private List<UUID> known(DirectivePlan plan) {
        return stage.rows("select d.id from Directive d where d.symbol = ?1", UUID.class, plan.symbol());
    }

    /** In the order in which the plan names them. */
    private List<Part> parts(DirectivePlan plan) {
        var fates = fates(plan);
        var issued = stage.rows(
                "select a from Assignment a where a.directiveId = ?1 and a.parentId is null and a.transferredFrom is null order by a.position",
                Assignment.class,
                known(plan).get(0));
        var parts = new ArrayList<Part>();
        for (var i = 0; i < fates.size(); i++) {
            parts.add(part(issued.get(i), fates.get(i)));
        }
        return parts;
    }

    private List<Fate> fates(DirectivePlan plan) {
        var communes = stage.cast().communes();
        return plan.works().stream()
                .flatMap(work -> work.receivers(communes).stream().map(unit -> work.fate()))
                .toList();
    }

    private Part part(Assignment issued, Fate fate) {
        return new Part(
                issued.id(),
                fate,
                number++,
                fate.done() ? done++ : done,
                issued.leadUnitId().orElseThrow(),
                issued.brief().title(),
                issued.issuedOn().orElseThrow(),
                issued.deadline().orElse(null));
    }

    private LocalDate today() {
        return end.atZone(ClockProducer.VIET_NAM).toLocalDate();
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return application.inTransaction(work);
    }

    /** The application that tells it, to ask what has become of it. */
    StandaloneApplication application() {
        return application;
    }

    @Override
    public void close() {
        application.close();
    }
}
