package vn.lienthong.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** A case file found by a search; {@code dueOn} may be null. */
public record CaseFileRow(UUID id, CaseFileKind kind, String number, String title, LocalDate dueOn) {}
