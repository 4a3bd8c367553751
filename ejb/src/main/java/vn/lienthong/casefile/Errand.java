package vn.lienthong.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One of several things of a kind that may go on beside a case file at the same time, such as a question: whom it waits for
 * and until when.
 *
 * @param id by which it is told from the others
 * @param unitId the unit for which the post acts here
 */
public record Errand(UUID id, UUID unitId, UUID postId, LocalDate dueOn) {}
