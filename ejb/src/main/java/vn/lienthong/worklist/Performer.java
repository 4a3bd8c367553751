package vn.lienthong.worklist;

import java.util.Optional;
import java.util.Set;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.organization.PostKind;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Who takes a step, as a model says it: {@code HEAD@LEAD} is the head of the lead unit, {@code HANDLER@LEAD} or
 * {@code AUTHOR@MONITOR} the very post that the case file names for that role, {@code HEAD@ABOVE} and {@code HEAD@UNIT:H05.07}
 * a post of a unit that need not take part yet, {@code ADDRESSEE} the post that the errand names.
 *
 * @param kind empty for a post that is named
 * @param role empty for the addressee of an errand and for a unit elsewhere
 * @param elsewhere empty for a unit that takes part
 */
public record Performer(Optional<PostKind> kind, Optional<ParticipantRole> role, Optional<Elsewhere> elsewhere) {

    private static final String ADDRESSEE = "ADDRESSEE";
    private static final Set<String> NAMED = Set.of("HANDLER", "AUTHOR");

    /** @throws BusinessRuleViolation {@link WorkItemRule#PERFORMER_UNKNOWN} when the text is not of this form */
    public static Performer parse(String text) {
        if (ADDRESSEE.equals(text)) {
            return new Performer(Optional.empty(), Optional.empty(), Optional.empty());
        }
        var at = text.indexOf('@');
        try {
            return at(kind(text.substring(0, Math.max(at, 0))), text.substring(at + 1));
        } catch (IllegalArgumentException e) {
            throw new BusinessRuleViolation(WorkItemRule.PERFORMER_UNKNOWN, text);
        }
    }

    private static Performer at(Optional<PostKind> kind, String place) {
        var elsewhere = Elsewhere.parse(place);
        if (elsewhere.isPresent()) {
            return new Performer(
                    Optional.of(kind.orElseThrow(IllegalArgumentException::new)), Optional.empty(), elsewhere);
        }
        return new Performer(kind, Optional.of(ParticipantRole.valueOf(place)), Optional.empty());
    }

    /** The role whose very post takes the step; empty where it is a kind of post of the unit, or an addressee. */
    Optional<ParticipantRole> ofRole() {
        return kind.isEmpty() ? role : Optional.empty();
    }

    boolean isAddressee() {
        return kind.isEmpty() && role.isEmpty();
    }

    private static Optional<PostKind> kind(String text) {
        return NAMED.contains(text) ? Optional.empty() : Optional.of(PostKind.valueOf(text));
    }
}
