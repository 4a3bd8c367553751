package vn.lienthong.score;

/**
 * How many points a product lost and why.
 *
 * @param times how often it happened
 * @param points what it took, 0 when excused
 */
public record Deducted(Deduction why, long times, int points) {}
