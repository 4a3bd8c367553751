package vn.lienthong.casefile;

import jakarta.persistence.Tuple;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A line of a history that gathers its files and its former words, which a query repeats it for. */
record HistoryLine(TimelineRow line, Set<AttachmentRow> files, Set<FormerText> former) {

    HistoryLine(Tuple row) {
        this(row.get(0, TimelineRow.class), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    void gather(Attachment file, FormerRemark words) {
        if (file != null) {
            files.add(file.row());
        }
        if (words != null) {
            former.add(words.row());
        }
    }

    TimelineRow whole() {
        return line.with(List.copyOf(files), List.copyOf(former));
    }
}
