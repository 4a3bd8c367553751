package vn.lienthong.document.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * A code with its time.
 *
 * @param by empty when the program moved it by itself
 * @param note why, where somebody had to say it
 */
@Embeddable
public record Exchange(
        @Enumerated(EnumType.STRING) ExchangeCode code,

        @Enumerated(EnumType.STRING) @Column(name = "business_type")
        BusinessType type,

        Instant at,
        @Column(name = "by_name") String by,
        String note) {}
