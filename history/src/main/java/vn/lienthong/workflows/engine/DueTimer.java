package vn.lienthong.workflows.engine;

import java.time.Instant;

/** Something that the engine waits to do. */
public record DueTimer(String id, Instant at) {}
