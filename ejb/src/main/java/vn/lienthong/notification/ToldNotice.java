package vn.lienthong.notification;

import java.time.Instant;
import java.util.UUID;

/** A notice whose readers have not been looked up yet. */
public record ToldNotice(UUID id, UUID postId, UUID caseFileId, NoticeEvent event, Instant at) {}
