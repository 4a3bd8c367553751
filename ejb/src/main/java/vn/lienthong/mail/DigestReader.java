package vn.lienthong.mail;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Somebody whose digest is due, and the day of the one before. */
record DigestReader(UUID officialId, Optional<LocalDate> last) {

    DigestReader(UUID officialId, java.sql.Date last) {
        this(officialId, Optional.ofNullable(last).map(java.sql.Date::toLocalDate));
    }
}
