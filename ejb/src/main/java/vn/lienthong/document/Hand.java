package vn.lienthong.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** Who took which step: the person, from whatever post they did it. */
@Embeddable
public record Hand(
        @Column(name = "official_id") UUID officialId,
        String name,
        @Enumerated(EnumType.STRING) DraftingStep step,
        Instant at) {}
