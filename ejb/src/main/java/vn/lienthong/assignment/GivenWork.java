package vn.lienthong.assignment;

import java.util.List;

/**
 * What a directive gives, as far as a person may see it.
 *
 * @param assignments what it was cut into, in its order; without the parts of recipients
 * @param ownParts the parts that the person's own agencies lead, as a commune does without seeing the whole
 */
public record GivenWork(List<AssignmentRow> assignments, List<AssignmentRow> ownParts) {

    public boolean anyDraft() {
        return assignments.stream().anyMatch(row -> row.state() == AssignmentState.DRAFT);
    }
}
