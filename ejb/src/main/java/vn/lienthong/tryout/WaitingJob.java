package vn.lienthong.tryout;

import java.time.Instant;

/**
 * Something that a process does by itself.
 *
 * @param ref by which the engine finds it again
 * @param due in the past for what is due at once
 */
public record WaitingJob(String ref, Instant due) {}
