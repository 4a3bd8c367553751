package vn.lienthong.tryout;

import java.util.UUID;

/**
 * Whoever holds the post decides there, with all that is asked of a real decision.
 *
 * @param file in which of the case files, counted in the order in which they came up; 0 is the one that began
 * @param step the step's id in the model
 * @param postId whose turn it is, where several take the step
 * @param word one of the step's ways
 * @param data what is filled in at its form, as JSON
 */
public record TrialDecision(int file, String step, UUID postId, String word, String data, String reason) {}
