package vn.lienthong.assignment.recalculation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.calendar.CalendarEdit;
import vn.lienthong.calendar.CalendarRule;
import vn.lienthong.calendar.CalendarSheet;
import vn.lienthong.calendar.EditingCalendar;
import vn.lienthong.calendar.ImportingCalendar;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * The system administrator changes the working calendar and chooses whether the open days that it moves are counted anew.
 * The decision is written with the calendar; {@link ApplyingRecalculation} carries it out in batches.
 */
@Stateless
public class ChangingCalendar {

    @Inject
    EditingCalendar editing;

    @Inject
    ImportingCalendar importing;

    @Inject
    RecalculatingDueDates recalculating;

    @Inject
    Recalculations recalculations;

    @Inject
    Clock clock;

    /**
     * @param reason why days move, as the chain of deadlines will say it
     * @return what the moving can be followed by; empty when no day moves
     * @throws BusinessRuleViolation {@link CalendarRule}
     */
    public Optional<UUID> change(CalendarEdit edit, boolean countAnew, String reason, Actor by) {
        var moving = countAnew ? recalculating.preview(edit, by) : List.<DueDateChange>of();
        editing.decide(edit, by);
        return begin(moving, reason, by);
    }

    /**
     * The same from a file, which replaces the calendar of the year or, with one bad line, nothing.
     *
     * @param countAnew empty where nobody has looked at what moves
     * @throws BusinessRuleViolation {@link CalendarRule#DUE_DATES_WOULD_MOVE} when open days would move and nobody said what is to become of them
     */
    public ImportedCalendar importFile(
            int year, boolean provisional, String csv, Optional<Boolean> countAnew, String reason, Actor by) {
        var sheet = CalendarSheet.read(year, csv);
        var moving = sheet.bad().isEmpty()
                ? recalculating.preview(new CalendarEdit(year, CalendarEdit.NONE_YET, provisional, sheet.days()), by)
                : List.<DueDateChange>of();
        if (countAnew.isEmpty() && !moving.isEmpty()) {
            throw new BusinessRuleViolation(CalendarRule.DUE_DATES_WOULD_MOVE, moving.size());
        }
        var report = importing.importCalendar(year, provisional, csv, by);
        return new ImportedCalendar(report, begin(countAnew.orElse(false) ? moving : List.of(), reason, by));
    }

    private Optional<UUID> begin(List<DueDateChange> moving, String reason, Actor by) {
        var batch = UUID.randomUUID();
        moving.forEach(
                change -> recalculations.add(new Recalculation(batch, change, reason, by.name(), clock.instant())));
        return Optional.of(batch).filter(id -> !moving.isEmpty());
    }

    /** How far the moving is. */
    public RecalculationProgress progress(UUID batch) {
        return recalculations.progress(batch);
    }
}
