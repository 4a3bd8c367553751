package vn.lienthong.tryout;

import vn.lienthong.tryout.played.Happening;

/** Something that somebody might do in one of the case files of a trial, beside the steps that wait. */
public record TrialChance(TrialFile file, Happening what) {}
