package vn.lienthong.web.casefile;

import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;

/** Which lines of a history a person wants to see. */
public enum HistoryKind {
    ALL,
    EVENTS,
    REMARKS,
    FILES;

    boolean covers(TimelineRow row) {
        return switch (this) {
            case ALL -> true;
            case EVENTS -> row.event() != TimelineEvent.REMARK && row.event() != TimelineEvent.FILE_ADDED;
            case REMARKS -> row.event() == TimelineEvent.REMARK;
            case FILES -> !row.files().isEmpty();
        };
    }
}
