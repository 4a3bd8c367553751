package vn.lienthong.web.assignment;

import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.assignment.Rhythm;
import vn.lienthong.assignment.TimeLimit;

/** Until when, as it is chosen and typed. */
public class TermFields {

    private Term term = Term.WORKING_DAYS;
    private Integer workingDays;
    private LocalDate date;
    private Rhythm rhythm = Rhythm.MONTHLY;

    void fill(TimeLimit limit) {
        workingDays = limit.workingDays().orElse(null);
        date = limit.date().orElse(null);
        rhythm = limit.rhythm().orElse(Rhythm.MONTHLY);
        term = termOf(limit);
    }

    private static Term termOf(TimeLimit limit) {
        if (limit.standing()) {
            return Term.STANDING;
        }
        if (limit.workingDays().isPresent()) {
            return Term.WORKING_DAYS;
        }
        return limit.date().isPresent() ? Term.DATE : Term.OPEN;
    }

    /** Not yet said when the number or the date is not yet typed: a draft may be incomplete. */
    TimeLimit value() {
        return switch (term) {
            case WORKING_DAYS ->
                Optional.ofNullable(workingDays).map(TimeLimit::workingDays).orElse(TimeLimit.OPEN);
            case DATE -> Optional.ofNullable(date).map(TimeLimit::until).orElse(TimeLimit.OPEN);
            case STANDING -> TimeLimit.standing(rhythm);
            case OPEN -> TimeLimit.OPEN;
        };
    }

    public Term getTerm() {
        return term;
    }

    public void setTerm(Term term) {
        this.term = term;
    }

    public Integer getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(Integer workingDays) {
        this.workingDays = workingDays;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }
}
