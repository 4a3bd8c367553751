package vn.lienthong.assignment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a later directive makes of open work.
 *
 * @param symbol of the later directive, which the chain of deadlines gives as the reason
 * @param deadline the new one, where it changes
 * @param content the new work, where it changes
 * @param deliverable the new product, where it changes
 */
public record AmendedWork(
        String symbol, Optional<LocalDate> deadline, Optional<String> content, Optional<String> deliverable) {

    /** Nothing typed changes nothing. */
    public AmendedWork {
        content = content.map(String::strip).filter(text -> !text.isEmpty());
        deliverable = deliverable.map(String::strip).filter(text -> !text.isEmpty());
    }

    boolean changesWords() {
        return content.isPresent() || deliverable.isPresent();
    }
}
