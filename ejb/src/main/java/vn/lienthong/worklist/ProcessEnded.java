package vn.lienthong.worklist;

import java.util.UUID;

/** The process of that model has come to its end, by itself or because somebody steered it there; nobody waits for anybody there any more. */
public record ProcessEnded(UUID caseFileId, String model) {}
