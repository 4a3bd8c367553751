package vn.lienthong.tryout;

import java.util.UUID;

/**
 * A made-up case file of a trial.
 *
 * @param place in which order it came up; 0 for the one that began
 * @param depth how many others stand above it, of which each brought the next about
 * @param matter whether its facts are form data
 * @param ended whether it has come to its end
 */
public record TrialFile(UUID id, int place, int depth, String title, boolean matter, boolean ended) {}
