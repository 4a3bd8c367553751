package vn.lienthong.overview;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.organization.UnitName;

/** The row of a native query, read from left to right. */
class Cells {

    private final Object[] values;
    private int next;

    Cells(Object row) {
        values = (Object[]) row;
    }

    String text() {
        return (String) values[next++];
    }

    UUID id() {
        return (UUID) values[next++];
    }

    long number() {
        return ((Number) values[next++]).longValue();
    }

    boolean truth() {
        return (Boolean) values[next++];
    }

    LocalDate day() {
        var value = values[next++];
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    ClassKey key() {
        return ClassKey.of(text(), truth(), TimeClass.valueOf(text()), truth());
    }

    /** Null when there is none. */
    UnitName name() {
        var vietnamese = text();
        var english = text();
        return vietnamese == null ? null : new UnitName(vietnamese, english);
    }
}
