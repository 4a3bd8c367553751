package vn.lienthong.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;
import vn.lienthong.processmodel.ModelInForce;

/**
 * What the page of a matter shows.
 *
 * @param model with the version that it began with
 * @param reference the number that a step of its model gave it; empty as long as none did
 * @param facts what is known now
 * @param submissions oldest first
 * @param mayCancel whether the person who looks may take it back now
 * @param firstDueOn the deadline that it began with, where it was extended
 * @param mayExtend whether the person may give it more time now
 * @param begun what its steps began and the person may see, oldest first
 */
public record MatterView(
        UUID id,
        String number,
        String title,
        ModelInForce model,
        UnitName unit,
        PostTitle post,
        String begunBy,
        Instant begunAt,
        MatterState state,
        Optional<Instant> endedAt,
        String endReason,
        String reference,
        Optional<LocalDate> dueOn,
        Optional<UUID> begunFrom,
        List<FactRow> facts,
        List<SubmissionRow> submissions,
        boolean mayCancel,
        Optional<LocalDate> firstDueOn,
        boolean mayExtend,
        List<BegunMatter> begun) {

    /** Another matter that a step of this one began. */
    public record BegunMatter(UUID id, String title, MatterState state) {}
}
