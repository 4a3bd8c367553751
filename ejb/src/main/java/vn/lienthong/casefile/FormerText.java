package vn.lienthong.casefile;

import java.time.Instant;
import java.util.UUID;

/** What a remark said before, and until when. */
public record FormerText(UUID entryId, String text, Instant until) {}
