package vn.lienthong.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case file found by a search.
 *
 * @param leadUnit who does it; null where nobody does yet
 * @param dueOn may be null
 */
public record CaseFileRow(UUID id, CaseFileKind kind, String number, String title, String leadUnit, LocalDate dueOn) {}
