package vn.lienthong.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The product of one assignment, as it counts for who held the officer's post.
 *
 * <p>The reading of Decree 335/2025: a product that is there counts 100. Each time the assigner asked for the work again (quality)
 * and a delay (progress) takes 25 of them, down to 0; a delay takes nothing when its cause is confirmed as objective. A product that was due
 * and is not there (quantity) counts 0, and is left out of the score when that is excused in the same way. For want of work nobody loses points:
 * what was not due and not delivered is not listed.
 *
 * @param officialId who held the post on the day that counts: the head's approval in the period, otherwise the deadline
 * @param deadline null for work without one
 * @param deliveredOn the day of the head's approval; null when there was none by the end of the period
 * @param redone how often the assigner asked for the work again
 * @param objective whether the cause of its delay is confirmed as objective
 */
public record Product(
        UUID officialId,
        UUID assignmentId,
        String title,
        String directiveSymbol,
        LocalDate deadline,
        LocalDate deliveredOn,
        long redone,
        boolean objective) {

    static final int FULL = 100;
    static final int FOR_EACH_FAILURE = 25;

    /** For queries, which count. */
    public Product(
            UUID officialId,
            UUID assignmentId,
            String title,
            String directiveSymbol,
            LocalDate deadline,
            LocalDate deliveredOn,
            long redone,
            long objectiveCauses) {
        this(officialId, assignmentId, title, directiveSymbol, deadline, deliveredOn, redone, objectiveCauses > 0);
    }

    public boolean delivered() {
        return deliveredOn != null;
    }

    /** Empty when it does not count. */
    public Optional<Integer> points() {
        if (!delivered() && objective) {
            return Optional.empty();
        }
        var taken = deductions().stream().mapToInt(Deducted::points).sum();
        return Optional.of(Math.max(0, FULL - taken));
    }

    /** Why it has not all points. */
    public List<Deducted> deductions() {
        var found = new ArrayList<Deducted>();
        if (!delivered()) {
            found.add(objective ? excused() : new Deducted(Deduction.NOT_DELIVERED, 1, FULL));
            return found;
        }
        if (redone > 0) {
            found.add(new Deducted(Deduction.REDONE, redone, (int) redone * FOR_EACH_FAILURE));
        }
        if (late()) {
            found.add(objective ? excused() : new Deducted(Deduction.LATE, 1, FOR_EACH_FAILURE));
        }
        return found;
    }

    private boolean late() {
        return deadline != null && deliveredOn.isAfter(deadline);
    }

    private static Deducted excused() {
        return new Deducted(Deduction.EXCUSED, 1, 0);
    }
}
