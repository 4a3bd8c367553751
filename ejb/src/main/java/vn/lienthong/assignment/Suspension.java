package vn.lienthong.assignment;

import java.time.LocalDate;

/** Why an assignment stands still now.
 *
 * @param since the last day that counted
 */
public record Suspension(LocalDate since, String reason) {}
