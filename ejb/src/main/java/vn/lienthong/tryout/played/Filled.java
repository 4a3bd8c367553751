package vn.lienthong.tryout.played;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.matter.form.FormData;

/**
 * What was filled in for a beginning or a step; whatever is left out is made up.
 *
 * @param reason what was typed beside it; empty for nothing
 */
public record Filled(FormData data, String reason) {

    public static final Filled NOTHING = new Filled(FormData.NONE, "");

    private static final String MADE_UP = "Chạy thử";

    public Filled {
        reason = reason.strip();
    }

    public static Filled of(String json, String reason) {
        return new Filled(FormData.parse(json.isBlank() ? "{}" : json), reason);
    }

    /** What stands where words are needed and nobody has to give a reason. */
    String words() {
        return reason.isEmpty() ? MADE_UP : reason;
    }

    Optional<String> text(String field) {
        return data.values().get(field) instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }

    Optional<UUID> id(String field) {
        return text(field).map(UUID::fromString);
    }

    List<UUID> ids(String field) {
        return data.values().get(field) instanceof List<?> some
                ? some.stream().map(each -> UUID.fromString(each.toString())).toList()
                : id(field).stream().toList();
    }

    Optional<LocalDate> day(String field) {
        return text(field).map(LocalDate::parse);
    }

    boolean says(String field, String value) {
        return text(field).filter(value::equals).isPresent();
    }
}
