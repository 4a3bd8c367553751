package vn.lienthong.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something a post should know without having to decide; it belongs to the post, like work does. */
@Entity
@Table(name = "notice")
class Notice {

    @Id
    private UUID id;

    @Column(name = "post_id")
    private UUID postId;

    @Column(name = "case_file_id")
    private UUID caseFileId;

    @Enumerated(EnumType.STRING)
    private NoticeEvent event;

    private Instant at;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {}

    Notice(UUID postId, UUID caseFileId, NoticeEvent event, Instant at) {
        this.id = UUID.randomUUID();
        this.postId = postId;
        this.caseFileId = caseFileId;
        this.event = event;
        this.at = at;
    }
}
