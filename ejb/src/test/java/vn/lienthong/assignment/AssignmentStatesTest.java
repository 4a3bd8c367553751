package vn.lienthong.assignment;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.assignment.passing.DeadlineCap;
import vn.lienthong.calendar.CalendarFixture;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.casefile.Heirs;
import vn.lienthong.rule.BusinessRuleViolation;

/** Tries every verb in every state and compares what happens with the table in the documents. */
class AssignmentStatesTest {

    private static final Path TABLE = Path.of("..", "docs", "assignment-states.md");
    private static final WorkingCalendar CALENDAR = CalendarFixture.year2026();
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Heirs NO_CHANGE = new Heirs() {
        @Override
        public UUID unit(UUID unitId) {
            return unitId;
        }

        @Override
        public UUID post(UUID unitId, UUID postId) {
            return postId;
        }
    };

    /** Methods of the aggregate that change no state and are nobody's act. */
    private static final Set<String> NO_VERBS = Set.of("successor", "raise", "require", "requireIssuable", "partOf");

    private static final Map<String, Consumer<Assignment>> VERBS = Map.ofEntries(
            entry("change", work -> work.change(details())),
            entry("issue", work -> work.issue(TODAY, CALENDAR)),
            entry("succeedRecipient", work -> work.succeedRecipient(SOMEBODY, Set.of())),
            entry("accept", work -> work.accept(SOMEBODY)),
            entry("giveBack", Assignment::giveBack),
            entry("refuse", Assignment::refuse),
            entry("readdress", work -> work.readdress(SOMEBODY)),
            entry("report", work -> work.report(50)),
            entry("handOver", work -> work.handOver(SOMEBODY)),
            entry("watchFrom", work -> work.watchFrom(SOMEBODY)),
            entry("remind", work -> work.remind(TODAY)),
            entry("handIn", Assignment::handIn),
            entry("sendBack", afterHandingIn(assignment -> assignment.sendBack(0))),
            entry("approve", afterHandingIn(work -> work.approve(TODAY))),
            entry("redo", assignment -> assignment.redo(0)),
            entry("confirm", work -> work.confirm(TODAY)),
            entry("passOn", AssignmentStatesTest::passOn),
            entry("leaveOpen", work -> work.leaveOpen("Làm tiếp ở kỳ sau")),
            entry("extend", work -> work.extend(LocalDate.of(2026, 12, 1))),
            entry("passTo", work -> work.passTo(NO_CHANGE)),
            entry("suspend", work -> work.suspend(TODAY, "Chờ hướng dẫn")),
            entry("resume", work -> work.resume(TODAY, CALENDAR, DeadlineCap.NONE)),
            entry("conclude", standing(work -> work.conclude(TODAY))),
            entry("transfer", Assignment::transfer),
            entry("recall", work -> work.recall(TODAY, "Văn bản bị thu hồi")),
            entry("confirmRecall", work -> work.confirmRecall(Instant.EPOCH, "Người Khánh")),
            entry(
                    "amend",
                    work -> work.amend(
                            new AmendedWork("2/KH-UBND", Optional.empty(), Optional.of("Khác"), Optional.empty()))),
            entry("moveDeadline", work -> work.moveDeadline(LocalDate.of(2026, 11, 2))),
            entry("cancel", work -> work.cancel(TODAY)));

    /** A line of the table. */
    record Line(String verb, Set<AssignmentState> from, String to) {

        static Line of(String row) {
            var cells = row.split("\\|");
            return new Line(
                    cells[1].strip().replace("`", ""),
                    Arrays.stream(cells[4].split(","))
                            .map(String::strip)
                            .map(AssignmentState::valueOf)
                            .collect(toSet()),
                    cells[5].strip());
        }

        Optional<AssignmentState> outcome(AssignmentState state) {
            return Optional.of(state).filter(from::contains).map(allowed -> switch (to) {
                case "same" -> allowed;
                case "as before" -> AssignmentState.ACCEPTED;
                default -> AssignmentState.valueOf(to);
            });
        }
    }

    static Stream<Line> table() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> line.startsWith("| `"))
                    .map(Line::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void aVerbLeadsWhereTheTableSaysAndIsRefusedEverywhereElse(Line line) {
        for (var state : AssignmentState.values()) {
            assertThat(outcome(line.verb(), state))
                    .as("%s in %s", line.verb(), state)
                    .isEqualTo(line.outcome(state));
        }
    }

    @Test
    void everyVerbOfAnAssignmentHasItsLine() {
        var verbs = Stream.of(Assignment.class, AssignmentClock.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(AssignmentStatesTest::changes)
                .map(Method::getName)
                .filter(name -> !NO_VERBS.contains(name))
                .collect(toSet());

        assertThat(table().map(Line::verb)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(verbs);
        assertThat(VERBS).containsOnlyKeys(verbs);
    }

    @Test
    void everyStateIsReachedByAVerb() {
        var reached = table().flatMap(line -> line.from().stream().map(line::outcome))
                .flatMap(Optional::stream)
                .collect(toCollection(() -> EnumSet.noneOf(AssignmentState.class)));

        assertThat(reached).containsExactlyInAnyOrder(AssignmentState.values());
    }

    /** Where the verb leads from there; empty when it is refused. */
    private static Optional<AssignmentState> outcome(String verb, AssignmentState state) {
        var work = in(state);
        try {
            VERBS.get(verb).accept(work);
            return Optional.of(work.state());
        } catch (BusinessRuleViolation refused) {
            assertThat(refused.rule()).isEqualTo(AssignmentRule.WRONG_STATE);
            assertThat(work.state()).isEqualTo(state);
            return Optional.empty();
        }
    }

    private static Assignment in(AssignmentState state) {
        var work = new Assignment(UUID.randomUUID(), UUID.randomUUID(), 1, SOMEBODY, SOMEBODY, details());
        wayTo(state).forEach(verb -> VERBS.get(verb).accept(work));
        assertThat(work.state()).isEqualTo(state);
        return work;
    }

    private static void passOn(Assignment work) {
        work.passOn(UUID.randomUUID(), 1, SOMEBODY, details(), TODAY, CALENDAR);
    }

    private static Stream<String> wayTo(AssignmentState state) {
        return switch (state) {
            case DRAFT -> Stream.of();
            case ISSUED -> Stream.of("issue");
            case ACCEPTED -> Stream.of("issue", "accept");
            case SUBMITTED -> Stream.of("issue", "accept", "approve");
            case COMPLETED -> Stream.of("issue", "accept", "approve", "confirm");
            case RETURNED -> Stream.of("issue", "giveBack");
            case REFUSED -> Stream.of("issue", "refuse");
            case REDO -> Stream.of("issue", "accept", "approve", "redo");
            case SUSPENDED -> Stream.of("issue", "accept", "suspend");
            case TRANSFERRED -> Stream.of("issue", "transfer");
            case RECALLED -> Stream.of("issue", "recall");
            case CANCELLED -> Stream.of("issue", "cancel");
        };
    }

    private static Consumer<Assignment> afterHandingIn(Consumer<Assignment> verb) {
        return work -> {
            work.handIn();
            verb.accept(work);
        };
    }

    private static Consumer<Assignment> standing(Consumer<Assignment> verb) {
        return work -> {
            work.standing = true;
            verb.accept(work);
        };
    }

    private static boolean changes(Method method) {
        var access = method.getModifiers();
        return !Modifier.isPrivate(access)
                && !Modifier.isStatic(access)
                && !method.isSynthetic()
                && Set.of(void.class, Resumption.class, Assignment.class).contains(method.getReturnType());
    }

    private static AssignmentDetails details() {
        var brief = new Brief("I", "Rà soát", "Tự đánh giá", "Thủ trưởng", "Huy động các phòng", "Báo cáo");
        return new AssignmentDetails(
                brief, TimeLimit.workingDays(10), Optional.of(UUID.randomUUID()), Set.of(), Set.of());
    }
}
