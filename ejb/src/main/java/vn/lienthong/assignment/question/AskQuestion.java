package vn.lienthong.assignment.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A question about an assignment.
 *
 * @param postId the post that is asked; null when none was chosen
 * @param dueOn until when an answer is wanted; absent for the usual time
 */
public record AskQuestion(UUID assignmentId, UUID postId, String text, Optional<LocalDate> dueOn) {}
