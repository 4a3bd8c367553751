package vn.lienthong.assignment;

import java.util.UUID;

/** The lead unit gave the work back, refused it or approved its result: what it asked for itself has no object any more. */
public record WorkLeftUnit(UUID assignmentId) {}
