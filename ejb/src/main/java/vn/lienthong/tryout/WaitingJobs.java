package vn.lienthong.tryout;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the process of a case file does by itself: timers, and steps that go on in the background. */
public interface WaitingJobs {

    /** When the next one is due; in the past for what is due at once. Empty when the process only waits for people. */
    Optional<Instant> next(UUID caseFileId);

    /** Carries out the one that is due first, in the caller's transaction. */
    void carryOutNext(UUID caseFileId);
}
