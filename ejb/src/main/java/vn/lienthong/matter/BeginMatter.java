package vn.lienthong.matter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * @param flow the key of the model to follow
 * @param unitId the agency in whose name it is begun; empty for the person's own
 * @param dueOn until when all of it is wanted
 * @param data what was filled in at the start form, as JSON
 */
public record BeginMatter(String flow, Optional<UUID> unitId, String title, Optional<LocalDate> dueOn, String data) {}
