package vn.lienthong.assignment.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What was asked about an assignment, newest first, and whom the person may ask now.
 *
 * @param withdrawable those of the questions that the person may take back
 * @param usualDay until when an answer is wanted when the asker names no day; empty for whoever may ask nobody
 */
public record QuestionsShown(
        List<QuestionRow> rows, Set<UUID> withdrawable, List<Addressee> possible, Optional<LocalDate> usualDay) {}
