package vn.lienthong.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** @param key names the form and its subject, for example {@code progress:4b0e…} */
@Embeddable
record DraftId(@Column(name = "official_id") UUID officialId, String key) {}
