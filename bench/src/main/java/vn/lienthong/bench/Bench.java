package vn.lienthong.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import vn.lienthong.calendar.ClockProducer;
import vn.lienthong.overview.KeepingSums;
import vn.lienthong.standalone.StandaloneApplication;

/**
 * Everything that is measured below HTTP, in one run on one database server of its own, ours beside the bare engine. The
 * arguments are how many open work items lie there. Prints tables and ends by itself.
 */
public final class Bench {

    private static final int[] SIZES = {10_000, 100_000, 1_000_000};

    /** The communes of one province and of the whole country. */
    private static final int[] FAN_OUTS = {99, 3321};

    private static final int UNFOLDED = 200;
    private static final int MOST_COUNTED = 100_000;
    private static final long SECOND = 1_000_000_000;

    private final MeasuredServer server;

    private Bench(MeasuredServer server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(".level=SEVERE".getBytes(US_ASCII)));
        try (var server = new MeasuredServer(Files.createTempDirectory("bench"))) {
            new Bench(server).measure(List.of(arguments));
        }
    }

    private void measure(List<String> arguments) {
        if (arguments.equals(List.of("statements"))) {
            statements();
        } else if (arguments.equals(List.of("cycles"))) {
            run();
        } else {
            var sizes = arguments.stream().mapToInt(Integer::parseInt).toArray();
            run(sizes.length == 0 ? SIZES : sizes);
        }
    }

    private void statements() {
        var ours = server.database("ours");
        try (var application = new StandaloneApplication(ours, Clock.system(ClockProducer.VIET_NAM), People.class)) {
            new CycleBench(server).statements("ours", new OurCycle(application)).forEach(Bench::print);
        }
    }

    private void run(int... sizes) {
        var ours = server.database("ours");
        var bare = server.database("bare");
        var engine = BareCycle.engine(server.address("bare"));
        try (var application = new StandaloneApplication(ours, Clock.system(ClockProducer.VIET_NAM), People.class)) {
            var ourCycle = new OurCycle(application);
            var nobodys = BareCycle.nobodys(engine);
            var found = BareCycle.found(engine);
            warm(nobodys, found, ourCycle);
            cycles(0, nobodys, found, ourCycle);
            var population = new Population(ours, bare);
            for (var size : sizes) {
                var begun = System.nanoTime();
                population.fillTo(size);
                application.inTransaction(() -> keepToday(application));
                forgetPlans(application, engine);
                print("%n%,d open items lie there after %d s".formatted(size, (System.nanoTime() - begun) / SECOND));
                reads(size, application, engine);
                unfolded(size, population, application);
                cycles(size, nobodys, found, ourCycle);
                print("%n%s%n%s".formatted(FoldBench.head(), new FoldBench(server, application).row()));
                fanOut(new FanOutBench(server, application, ourCycle));
                requireRight(size, application);
            }
        }
    }

    /** The sums' day is the one in Viet Nam, as the server's worker has it; the database was filled by the server's own. */
    private static Void keepToday(StandaloneApplication application) {
        application.use(KeepingSums.class).keepToday();
        return null;
    }

    /**
     * As if either side had met this size only: what a statement cost at the size before decides how long the server goes on planning it
     * anew, each time, on a connection that it knows.
     */
    private static void forgetPlans(StandaloneApplication application, ProcessEngine engine) {
        var forget = "deallocate all";
        application.inTransaction(
                () -> application.current().createNativeQuery(forget).executeUpdate());
        Sql.execute(engine.getProcessEngineConfiguration().getDataSource(), forget);
    }

    /** All alike, until what the virtual machine compiles meanwhile weighs little in what is measured. */
    private void warm(Cycle... cycles) {
        var bench = new CycleBench(server);
        List.of(cycles).forEach(bench::warm);
    }

    private void cycles(int beside, Cycle nobodys, Cycle found, Cycle ours) {
        var bench = new CycleBench(server);
        print("%n%s, beside %,d open items".formatted(CycleBench.head(), beside));
        var efforts = bench.measure(List.of(nobodys, found, ours));
        print(CycleBench.row("bare engine, nobody's tasks", efforts.get(0)));
        print(CycleBench.row("bare engine, tasks of a unit", efforts.get(1)));
        print(CycleBench.row("Liên Thông, all included", efforts.get(2)));
    }

    private static void fanOut(FanOutBench bench) {
        print("%n%s".formatted(FanOutBench.head()));
        IntStream.of(FAN_OUTS).mapToObj(bench::row).forEach(Bench::print);
    }

    private void reads(int size, StandaloneApplication application, ProcessEngine engine) {
        var bench = new ReadBench(server);
        var today = LocalDate.now(application.use(Clock.class));
        print("%n%s".formatted(ReadBench.head()));
        bench.rows("bare engine", "bare", size, new BareQuestions(engine, today).all())
                .forEach(Bench::print);
        bench.rows("Liên Thông", "ours", size, new OurQuestions(application).all())
                .forEach(Bench::print);
    }

    /** The dashboard before the worker has come round. */
    private void unfolded(int size, Population population, StandaloneApplication application) {
        population.change(UNFOLDED);
        var question = new OurQuestions(application).dashboard("the same, %d changes not folded".formatted(UNFOLDED));
        print(new ReadBench(server).row("Liên Thông", "ours", size, question));
    }

    /** Not at a million: to count everything anew takes minutes there. */
    private static void requireRight(int size, StandaloneApplication application) {
        if (size > MOST_COUNTED) {
            return;
        }
        var wrong = application.inTransaction(
                () -> application.use(KeepingSums.class).check());
        if (wrong > 0) {
            throw new IllegalStateException(wrong + " sums are wrong");
        }
    }

    @SuppressWarnings("SystemOut") // the tables are what the program is for
    private static void print(String line) {
        System.out.println(line);
    }
}
