package vn.lienthong.history;

import java.time.Instant;
import java.time.LocalDate;
import vn.lienthong.calendar.ClockProducer;

/** The story of one assignment, from the day it was issued to the day of loading. */
final class PartStory {

    private static final int ISSUED_BY = 12;
    private static final int MISSED_ONE_IN = 13;

    private final Stage stage;
    private final Plot plot;
    private final Part part;
    private final Deeds deeds;

    PartStory(Stage stage, Plot plot, Part part, Deeds deeds) {
        this.stage = stage;
        this.plot = plot;
        this.part = part;
        this.deeds = deeds;
    }

    void play() {
        stage.turnTo(part.id(), part.number(), noon(part.issuedOn()));
        switch (part.fate()) {
            case DONE, TET, WORKED_SATURDAY -> beDone();
            case STANDING -> stand();
            case NEW -> {}
            case IN_TIME, DUE_SOON -> beUnderWay();
            case OVERDUE -> beOverdue();
            case EXTENSION -> askForMore();
            case SUBMITTED -> beSubmitted();
            case RETURNED -> deeds.giveBack(plot.after(part.issuedOn(), 2));
            case REFUSED -> deeds.refuse(plot.after(part.issuedOn(), 2));
            case RECALLED -> beRecalled();
            case SUSPENDED -> beSuspended();
        }
        stage.passTimeToTheEnd();
    }

    private void begin() {
        deeds.accept(plot.after(part.issuedOn(), 1 + part.number() % 2));
        deeds.report(plot.after(part.issuedOn(), 4 + part.number() % 3), 20 + part.number() % 4 * 5, false);
    }

    private void beDone() {
        begin();
        var last = part.late()
                ? plot.after(part.deadline(), 2 + part.number() % 8)
                : plot.back(part.deadline(), 1 + part.number() % 2);
        deeds.report(plot.back(part.deadline(), 8), 60 + part.number() % 5 * 5, part.late() || part.number() % 6 == 0);
        if (part.redone()) {
            beRedone();
        }
        if (part.sentBack()) {
            deeds.handIn(plot.back(last, 2));
            deeds.sendBack(plot.back(last, 1));
        }
        deeds.handIn(last);
        if (part.late()) {
            stateCause(last);
        }
        deeds.approve(last);
        deeds.confirm(plot.after(last, 1 + part.number() % 3));
        deeds.readNotices();
    }

    private void beRedone() {
        deeds.handIn(plot.back(part.deadline(), 7));
        deeds.approve(plot.back(part.deadline(), 6));
        deeds.redo(plot.back(part.deadline(), 5));
    }

    private void stateCause(LocalDate day) {
        deeds.stateCause(day, part.objective());
        if (part.objective()) {
            deeds.confirmCause(day);
        }
    }

    /** Asked at the end of each period; now and then nobody answers, and the next period comes. */
    private void stand() {
        deeds.accept(plot.after(part.issuedOn(), 1 + part.number() % 2));
        var turn = 0;
        for (var day = part.issuedOn().plusWeeks(1); day.isBefore(plot.today()); day = day.plusDays(3)) {
            stage.passTimeTo(noon(day));
            if (deeds.askedToCheckIn() && (part.number() + ++turn / 3) % MISSED_ONE_IN != 0) {
                deeds.checkIn(plot.after(day.minusDays(1), 1), turn);
            }
        }
        deeds.readNotices();
    }

    private void beUnderWay() {
        begin();
        deeds.report(
                plot.back(plot.today(), 2 + part.number() % 3), 45 + part.number() % 5 * 10, part.number() % 3 == 0);
    }

    private void beOverdue() {
        begin();
        deeds.report(plot.back(part.deadline(), 3), 55 + part.number() % 4 * 10, true);
        if (part.number() % 4 == 0) {
            deeds.stateCause(plot.today(), true);
        }
    }

    private void askForMore() {
        begin();
        deeds.report(plot.back(plot.today(), 3), 40, true);
        deeds.askExtension(plot.back(plot.today(), 1), plot.after(part.deadline(), 10));
    }

    private void beSubmitted() {
        begin();
        deeds.handIn(plot.back(plot.today(), 3));
        deeds.approve(plot.back(plot.today(), 2));
    }

    private void beRecalled() {
        begin();
        deeds.recall(plot.back(plot.today(), 10));
        deeds.confirmRecall(plot.back(plot.today(), 9));
    }

    private void beSuspended() {
        begin();
        deeds.suspend(plot.back(plot.today(), 12));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(ISSUED_BY, 0).atZone(ClockProducer.VIET_NAM).toInstant();
    }
}
