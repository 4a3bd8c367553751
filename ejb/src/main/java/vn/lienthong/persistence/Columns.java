package vn.lienthong.persistence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of a table as the database writes it in JSON, so that one query can bring rows of several; null stays null. */
public record Columns(JsonObject row) {

    public static Columns of(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new Columns(reader.readObject());
        }
    }

    public String text(String column) {
        return row.isNull(column) ? null : row.getString(column);
    }

    public int number(String column) {
        return row.getInt(column);
    }

    public UUID id(String column) {
        return row.isNull(column) ? null : UUID.fromString(row.getString(column));
    }

    public LocalDate day(String column) {
        return row.isNull(column) ? null : LocalDate.parse(row.getString(column));
    }

    public Instant moment(String column) {
        return row.isNull(column)
                ? null
                : OffsetDateTime.parse(row.getString(column)).toInstant();
    }

    public <E extends Enum<E>> E constant(Class<E> type, String column) {
        return row.isNull(column) ? null : Enum.valueOf(type, row.getString(column));
    }
}
