package vn.lienthong.document.register;

import java.util.UUID;

/** The numbers of one kind of documents of a unit in a year. */
public record Series(UUID unitId, String name, int year) {

    /** What comes in is numbered by each unit for itself, whatever its kind. */
    public static final String INCOMING = "INCOMING";
}
