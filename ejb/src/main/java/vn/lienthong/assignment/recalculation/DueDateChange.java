package vn.lienthong.assignment.recalculation;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.organization.UnitName;

/**
 * A day that another working calendar would move.
 *
 * @param subjectId of the assignment or the work item
 * @param title of the assignment, or of the matter that the work item belongs to
 */
public record DueDateChange(
        DueKind kind, UUID subjectId, UUID caseFileId, String title, UnitName unit, LocalDate from, LocalDate to) {}
