package vn.lienthong.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.matter.form.FormData;
import vn.lienthong.organization.UnitName;

/**
 * A line of a list of matters.
 *
 * @param flow what its model is called
 * @param dueOn may be null
 * @param json what was filled in
 */
public record MatterRow(
        UUID id,
        String number,
        String title,
        String model,
        String flow,
        UnitName unitName,
        String begunBy,
        Instant begunAt,
        MatterState state,
        String reference,
        LocalDate dueOn,
        String json) {

    public TimeClass timeClass(LocalDate today) {
        return TimeClass.of(dueOn, today);
    }

    /** What was filled in, by the key of the field. */
    public Map<String, Object> facts() {
        return FormData.parse(json).values();
    }
}
