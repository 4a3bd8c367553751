package vn.lienthong.tryout;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** What the processes of case files do by themselves: timers, and steps that go on in the background. */
public interface WaitingJobs {

    /** The one that is due first. Empty when the processes only wait for people. */
    Optional<WaitingJob> next(Collection<UUID> caseFileIds);

    /** Carries it out, in the caller's transaction. */
    void carryOut(WaitingJob job);
}
