package vn.lienthong.casefile;

import java.util.UUID;
import vn.lienthong.organization.Actor;

/** Somebody said something again, otherwise; who hears it may still refuse it. */
public record RemarkCorrected(UUID caseFileId, String former, String text, Actor by) {}
