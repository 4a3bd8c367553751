package vn.lienthong.tryout;

import java.util.UUID;

/**
 * Whoever holds the post decides there, with all that is asked of a real decision.
 *
 * @param step the step's id in the model
 * @param postId whose turn it is, where several take the step
 * @param word one of the step's ways
 * @param data what is filled in at its form, as JSON
 */
public record TrialDecision(String step, UUID postId, String word, String data, String reason) {}
