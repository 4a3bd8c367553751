package vn.lienthong.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.casefile.TimeClass;

/**
 * All that decides in which class an assignment is, coarse enough to be grouped by in the database. The class itself is
 * always what {@link AssignmentClass#of} says; it is asked about a day that stands for all like it.
 *
 * @param state empty when the table has a state that this version does not know
 * @param late handed in after the deadline
 */
record ClassKey(Optional<AssignmentState> state, boolean standing, TimeClass time, boolean late) {

    private static final LocalDate TODAY = LocalDate.EPOCH;
    private static final Set<AssignmentClass> ONCE_OVERDUE = EnumSet.of(
            AssignmentClass.OVERDUE,
            AssignmentClass.AWAITING_CONFIRMATION,
            AssignmentClass.DONE_ON_TIME,
            AssignmentClass.DONE_LATE);

    static ClassKey of(String state, boolean standing, TimeClass time, boolean late) {
        var known = Arrays.stream(AssignmentState.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
        return new ClassKey(known, standing, time, late);
    }

    /** Everything that can be. */
    static List<ClassKey> all() {
        return Arrays.stream(AssignmentState.values())
                .flatMap(state -> Stream.of(true, false)
                        .flatMap(standing -> Arrays.stream(TimeClass.values())
                                .flatMap(time -> Stream.of(true, false)
                                        .map(late -> new ClassKey(Optional.of(state), standing, time, late)))))
                .toList();
    }

    Optional<AssignmentClass> inClass() {
        return state.map(known -> AssignmentClass.of(known, standing, deadline(), submittedOn(), TODAY));
    }

    /** Whether its time ran, so that it was overdue between its deadline and the day it was handed in. */
    boolean countsAsOverdue() {
        return new ClassKey(state, standing, TimeClass.OVERDUE, late)
                .inClass()
                .filter(ONCE_OVERDUE::contains)
                .isPresent();
    }

    private LocalDate deadline() {
        return switch (time) {
            case NO_DEADLINE -> null;
            case OVERDUE -> TODAY.minusDays(1);
            case DUE_SOON -> TODAY;
            case IN_TIME -> TODAY.plusDays(TimeClass.SOON_DAYS + 1L);
        };
    }

    private LocalDate submittedOn() {
        var deadline = deadline();
        if (deadline == null) {
            return TODAY;
        }
        return late ? deadline.plusDays(1) : deadline;
    }
}
