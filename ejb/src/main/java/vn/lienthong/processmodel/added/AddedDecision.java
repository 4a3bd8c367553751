package vn.lienthong.processmodel.added;

/**
 * What somebody decides at a step that administrators added.
 *
 * @param word one of the step's ways
 * @param reason where the way asks for one; a remark otherwise, perhaps empty
 */
public record AddedDecision(String word, String reason) {

    public AddedDecision {
        reason = reason.strip();
    }
}
