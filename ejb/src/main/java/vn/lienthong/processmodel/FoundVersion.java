package vn.lienthong.processmodel;

import java.time.Instant;

/** A version that the engine has. */
public record FoundVersion(String key, int version, String name, String xml, String sha256, Instant deployedAt) {}
