package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.calendar.CountingDays;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.web.reader.Texts;

/** Answers, while a term is typed, on which day it would end if the directive were issued today. */
@Named
@RequestScoped
public class DeadlinePreview {

    @Inject
    CountingDays counting;

    @Inject
    Texts texts;

    private Integer days;
    private boolean now;

    public String getSentence() {
        if (days == null || days < 1 || days > TimeLimit.MAX_WORKING_DAYS) {
            return "";
        }
        try {
            return texts.say(now ? "passOn.term.ends" : "term.ends", counting.workingDaysFromToday(days));
        } catch (BusinessRuleViolation e) {
            return texts.say(e);
        }
    }

    /** Whether the work goes out at once and not with its directive. */
    public boolean isNow() {
        return now;
    }

    public void setNow(boolean now) {
        this.now = now;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
