package vn.lienthong.worklist;

import java.util.UUID;

/** The process of that model has come to its end by itself; nobody waits for anybody there any more. */
public record ProcessEnded(UUID caseFileId, String model) {}
