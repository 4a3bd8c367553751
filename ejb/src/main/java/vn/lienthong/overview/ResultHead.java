package vn.lienthong.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.organization.PostTitle;

/**
 * A published result as lists name it.
 *
 * @param version from 1; a later one corrects those before
 * @param asOf the day whose standing was frozen
 * @param reason why it was corrected; empty in the first version
 */
public record ResultHead(
        UUID id,
        Quarter quarter,
        int version,
        LocalDate asOf,
        long total,
        String reason,
        Instant publishedAt,
        String publishedBy,
        PostTitle post) {}
