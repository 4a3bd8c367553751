package vn.lienthong.worklist;

import java.util.Optional;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.organization.PostKind;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Who takes a step, as a model says it: {@code HEAD@LEAD} is the head of the lead unit, {@code HANDLER@LEAD} or
 * {@code AUTHOR@MONITOR} the very post that the case file names for that role, {@code ADDRESSEE} the post that the errand names.
 *
 * @param kind empty for a post that is named
 * @param role empty for the addressee of an errand
 */
record Performer(Optional<PostKind> kind, Optional<ParticipantRole> role) {

    private static final String ADDRESSEE = "ADDRESSEE";

    /** @throws BusinessRuleViolation {@link WorkItemRule#PERFORMER_UNKNOWN} when the text is not of this form */
    static Performer parse(String text) {
        if (ADDRESSEE.equals(text)) {
            return new Performer(Optional.empty(), Optional.empty());
        }
        var at = text.indexOf('@');
        try {
            var role = ParticipantRole.valueOf(text.substring(at + 1));
            return new Performer(kind(text.substring(0, Math.max(at, 0))), Optional.of(role));
        } catch (IllegalArgumentException e) {
            throw new BusinessRuleViolation(WorkItemRule.PERFORMER_UNKNOWN, text);
        }
    }

    /** The role whose very post takes the step; empty where it is a kind of post of the unit, or an addressee. */
    Optional<ParticipantRole> ofRole() {
        return kind.isEmpty() ? role : Optional.empty();
    }

    private static Optional<PostKind> kind(String text) {
        return switch (text) {
            case "HANDLER", "AUTHOR" -> Optional.empty();
            default -> Optional.of(PostKind.valueOf(text));
        };
    }
}
