package vn.lienthong.feed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

/** A person's secret link to their deadlines. There is one at a time: a new one ends the old one. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    @Id
    @Column(name = "official_id")
    private UUID officialId;

    @Version
    private long version;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_read_at")
    private Instant lastReadAt;

    protected CalendarFeed() {}

    CalendarFeed(UUID officialId, FeedSecret secret, Instant now) {
        this.officialId = officialId;
        renew(secret, now);
    }

    final void renew(FeedSecret secret, Instant now) {
        secretHash = secret.hash();
        createdAt = now;
        lastReadAt = null;
    }

    /** Takes the same time whatever is wrong with the secret. */
    boolean opensWith(FeedSecret secret) {
        return MessageDigest.isEqual(
                secretHash.getBytes(US_ASCII), secret.hash().getBytes(US_ASCII));
    }

    FeedStanding standing() {
        return new FeedStanding(createdAt, lastReadAt);
    }

    UUID officialId() {
        return officialId;
    }
}
