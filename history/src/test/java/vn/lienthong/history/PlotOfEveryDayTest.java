package vn.lienthong.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.calendar.ClockProducer;
import vn.lienthong.calendar.DayKind;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.organization.Tier;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.organization.UnitName;

/**
 * The story may be told on any day: on each, what people do comes at a time at which the program lets them. Nothing is carried out here;
 * {@link HistoryTest} does that for two of the days.
 */
class PlotOfEveryDayTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 9, 30);
    private static final Story STORY = Story.read();
    private static final WorkingCalendar CALENDAR = calendar();
    private static final List<Unit> COMMUNES = IntStream.range(0, 99)
            .mapToObj(n -> new Unit(
                    "X." + n, UnitKind.COMMUNE, Tier.COMMUNE, new UnitName("Xã", "Commune"), Optional.empty(), FIRST))
            .toList();

    /** Before the offices open and when they have closed. */
    static Stream<Instant> moments() {
        return FIRST.datesUntil(LAST)
                .flatMap(day -> Stream.of(LocalTime.of(7, 5), LocalTime.of(18, 30))
                        .map(time ->
                                day.atTime(time).atZone(ClockProducer.VIET_NAM).toInstant()));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void whatPeopleDoComesAtATimeAtWhichTheProgramLetsThem(Instant end) {
        var plot = new Plot(dayOf(end), CALENDAR);
        plot.requirePossible();
        var number = 0;
        var done = 0;
        for (var directive : STORY.directives()) {
            var issuedOn = plot.issued(directive);
            assertThat(issuedOn).as("issued").isAfterOrEqualTo(Plot.BEGINNING).isBefore(plot.today());
            for (var work : directive.works()) {
                for (var each : work.receivers(COMMUNES)) {
                    var limit = plot.limit(work, number);
                    var deadline = limit.date()
                            .or(() -> limit.workingDays().map(days -> CALENDAR.plusWorkingDays(issuedOn, days)))
                            .orElse(null);
                    var part = new Part(
                            new UUID(0, 1), work.fate(), number++, done, new UUID(0, 2), each, issuedOn, deadline);
                    done += work.fate().done() ? 1 : 0;
                    check(part, plot, end);
                }
            }
        }
        assertThat(done).as("done").isEqualTo(105);
    }

    private static void check(Part part, Plot plot, Instant end) {
        var told = played(part, plot, end);
        var name = "%s no %d of %s due %s".formatted(part.fate(), part.number(), part.issuedOn(), part.deadline());
        assertThat(told.deeds).as(name).allSatisfy(deed -> assertThat(deed.at).isBeforeOrEqualTo(end));
        var days = new HashMap<String, LocalDate>();
        told.deeds.forEach(deed -> days.put(deed.verb, dayOf(deed.at)));
        switch (part.fate()) {
            case DUE_SOON ->
                assertThat(part.deadline())
                        .as(name)
                        .isBetween(plot.today(), plot.today().plusDays(3));
            case OVERDUE -> {
                assertThat(part.deadline()).as(name).isBefore(plot.today()).isAfter(part.issuedOn());
            }
            case NEW, IN_TIME, EXTENSION, SUBMITTED, RETURNED, REFUSED, RECALLED, SUSPENDED ->
                assertThat(part.deadline()).as(name).isAfter(plot.today().plusDays(3));
            case DONE, TET, WORKED_SATURDAY -> {
                assertThat(days).as(name).containsKeys("approve", "confirm");
                assertThat(days.get("approve").isAfter(part.deadline()))
                        .as(name + " approved " + days.get("approve"))
                        .isEqualTo(part.late());
            }
            case STANDING -> assertThat(part.deadline()).as(name).isNull();
        }
        Optional.ofNullable(days.get("stateCause"))
                .ifPresent(day -> assertThat(day).as(name).isAfter(part.deadline()));
        Optional.ofNullable(days.get("askExtension"))
                .ifPresent(day -> assertThat(day).as(name).isBeforeOrEqualTo(part.deadline()));
    }

    private static Told played(Part part, Plot plot, Instant end) {
        var stage = new QuietStage(end);
        var told = new Told(stage, part);
        new PartStory(stage, plot, part, told).play();
        return told;
    }

    private static LocalDate dayOf(Instant time) {
        return time.atZone(ClockProducer.VIET_NAM).toLocalDate();
    }

    private record Deed(String verb, Instant at) {}

    /** Where the clock goes on and nobody acts. */
    private static final class QuietStage extends Stage {

        private final StoryClock clock;
        private final Instant end;

        QuietStage(Instant end) {
            this(new StoryClock(end), end);
        }

        private QuietStage(StoryClock clock, Instant end) {
            super(null, clock, end);
            this.clock = clock;
            this.end = end;
        }

        @Override
        void passTimeTo(Instant wanted) {
            var time = wanted.isAfter(end) ? end : wanted;
            if (time.isAfter(clock.instant())) {
                clock.moveTo(time);
            }
        }

        @Override
        void on(LocalDate day, Consumer<UUID> deed) {
            super.on(day, caseFile -> {});
        }

        @Override
        void endStep() {}
    }

    /** Remembers when whoever would have acted. */
    private static final class Told extends Deeds {

        private final List<Deed> deeds = new ArrayList<>();
        private final Stage stage;

        Told(Stage stage, Part part) {
            super(stage, STORY, part);
            this.stage = stage;
        }

        private void told(String verb) {
            deeds.add(new Deed(verb, stage.now()));
        }

        @Override
        void approve(LocalDate day) {
            super.approve(day);
            told("approve");
        }

        @Override
        void confirm(LocalDate day) {
            super.confirm(day);
            told("confirm");
        }

        @Override
        void stateCause(LocalDate day, boolean objective) {
            super.stateCause(day, objective);
            told("stateCause");
        }

        @Override
        void askExtension(LocalDate day, LocalDate until) {
            super.askExtension(day, until);
            told("askExtension");
        }

        @Override
        boolean askedToCheckIn() {
            return false;
        }

        @Override
        void readNotices() {}
    }

    private static WorkingCalendar calendar() {
        var exceptions = new HashMap<LocalDate, DayKind>();
        for (var year : List.of(2025, 2026, 2027)) {
            seed("calendar-" + year + ".csv")
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(line -> exceptions.put(LocalDate.parse(line[0]), DayKind.valueOf(line[1])));
        }
        return new WorkingCalendar(Set.of(2025, 2026, 2027), exceptions);
    }

    private static String seed(String name) {
        try (var stream = PlotOfEveryDayTest.class.getResourceAsStream("/seeds/" + name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
