package vn.lienthong.tryout;

/** Something that would have happened in one of the case files of a trial. */
public record TrialMoment(TrialFile file, TrialEvent event) {}
