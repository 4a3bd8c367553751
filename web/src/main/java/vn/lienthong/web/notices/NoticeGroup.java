package vn.lienthong.web.notices;

import java.util.Arrays;
import java.util.List;
import vn.lienthong.notification.NoticeEvent;

/** What events are about, so that nobody has to look through all of them. */
public enum NoticeGroup {
    ASSIGNMENTS,
    REQUESTS,
    TALK,
    UNIT,
    DOCUMENTS,
    MATTERS,
    ADMINISTRATION;

    List<NoticeEvent> events() {
        return Arrays.stream(NoticeEvent.values())
                .filter(event -> of(event) == this)
                .toList();
    }

    private static NoticeGroup of(NoticeEvent event) {
        return switch (event) {
            case LIGHT_GREEN, LIGHT_YELLOW, LIGHT_RED, REMINDED, COORDINATING -> ASSIGNMENTS;
            case CHECK_IN_OVERDUE, CHECK_IN_MISSED -> ASSIGNMENTS;
            case RETURNED, REFUSED, REDO, COMPLETED, SENT_BACK, DIRECTIVE_RETURNED, AMENDED -> ASSIGNMENTS;
            case CANCELLED, TRANSFERRED, RECALLED, CONCLUDED, SUSPENDED, RESUMED, REORGANIZED -> ASSIGNMENTS;
            case EXTENSION_ASKED, EXTENSION_WITHDRAWN, EXTENDED, EXTENSION_REFUSED, EXTENSION_ENDED -> REQUESTS;
            case TRANSFER_ASKED, TRANSFER_REQUEST_WITHDRAWN, TRANSFER_DECLINED -> REQUESTS;
            case CAUSE_STATED, CAUSE_CONFIRMED, CAUSE_REJECTED -> REQUESTS;
            case INPUT_GIVEN, INPUT_ANSWERED, MENTIONED -> TALK;
            case QUESTION_ASKED, QUESTION_DUE, QUESTION_WITHDRAWN, QUESTION_ANSWERED -> TALK;
            case TAKEN_OVER, REASSIGNED, URGED -> UNIT;
            case DELEGATION_GIVEN, DELEGATION_ENDED, SUBSTITUTE_NAMED, SUBSTITUTE_ENDED -> UNIT;
            case DOCUMENT_RETURNED, RECEIPT_REJECTED, RECEIPT_OVERDUE, DOCUMENT_RECALLED -> DOCUMENTS;
            case DOCUMENT_RECALL_REFUSED, INCOMING_RESUMED -> DOCUMENTS;
            case MATTER_DECIDED, MATTER_ENDED, MATTER_TOLD, MATTER_ESCALATED, WORK_DRAFTED, STEP_MOVED -> MATTERS;
            case NOBODY_THERE, WEBHOOK_DISABLED -> ADMINISTRATION;
            // models, and what comes later without a group of its own
            default -> ADMINISTRATION;
        };
    }
}
