package vn.lienthong.tryout;

import vn.lienthong.tryout.played.Happening;

/**
 * Somebody does something beside the steps that wait.
 *
 * @param file in which of the case files, counted in the order in which they came up
 * @param reason where one is asked for
 */
public record TrialHappening(int file, Happening what, String reason) {}
