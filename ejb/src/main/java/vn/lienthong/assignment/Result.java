package vn.lienthong.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.rule.BusinessRuleViolation;

/** How far the work is: the officer reports and hands the result in, the head answers for it or gives it back. */
@Embeddable
class Result {

    private static final int WHOLE = 100;

    private int percent;

    @Column(name = "handed_in")
    private boolean handedIn;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    /** @throws BusinessRuleViolation {@link AssignmentRule#WAITS_FOR_APPROVAL}, {@link AssignmentRule#PERCENT_OUT_OF_RANGE} */
    void report(int done) {
        requireNotHandedIn();
        if (done < 0 || done > WHOLE) {
            throw new BusinessRuleViolation(AssignmentRule.PERCENT_OUT_OF_RANGE);
        }
        this.percent = done;
    }

    void handIn() {
        report(WHOLE);
        this.handedIn = true;
    }

    /** It is as far again as was last reported. */
    void sendBack(int reported) {
        takeBack();
        this.percent = reported;
    }

    /** The day counts for being on time. */
    void approve(LocalDate today) {
        takeBack();
        this.submittedOn = today;
    }

    /** It was not taken; until the next one the work is not done, and as far as was last reported. */
    void redo(int reported) {
        this.submittedOn = null;
        this.percent = reported;
    }

    private void takeBack() {
        requireHandedIn();
        this.handedIn = false;
    }

    void requireNotHandedIn() {
        if (handedIn) {
            throw new BusinessRuleViolation(AssignmentRule.WAITS_FOR_APPROVAL);
        }
    }

    private void requireHandedIn() {
        if (!handedIn) {
            throw new BusinessRuleViolation(AssignmentRule.NOT_HANDED_IN);
        }
    }

    boolean isHandedIn() {
        return handedIn;
    }

    int percent() {
        return percent;
    }

    Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    /** The day that tells whether it is late: that of the head's approval, or today as long as there is none. */
    LocalDate dayThatCounts(LocalDate today) {
        return submittedOn().orElse(today);
    }
}
