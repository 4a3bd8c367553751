package vn.lienthong.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.lienthong.organization.Delegation;

/**
 * Something a post should know without having to decide; it belongs to the post, like work does. It is about a case file or, as
 * long as the delegate holds the post, about what was handed to them.
 */
@Entity
@Table(name = "notice")
class Notice {

    @Id
    private UUID id;

    @Column(name = "post_id")
    private UUID postId;

    @Column(name = "case_file_id")
    private UUID caseFileId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delegation_id")
    private Delegation delegation;

    @Enumerated(EnumType.STRING)
    private NoticeEvent event;

    /** Which of several things of the case file it is about: a work item, or the errand of one; null where it is the matter itself. */
    @Column(name = "about_id")
    private UUID aboutId;

    private Instant at;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {}

    Notice(UUID postId, UUID caseFileId, NoticeEvent event, UUID aboutId, Instant at) {
        this(postId, event, at);
        this.caseFileId = caseFileId;
        this.aboutId = aboutId;
    }

    Notice(Delegation delegation, NoticeEvent event, Instant at) {
        this(delegation.delegatePost().id(), event, at);
        this.delegation = delegation;
    }

    private Notice(UUID postId, NoticeEvent event, Instant at) {
        this.id = UUID.randomUUID();
        this.postId = postId;
        this.event = event;
        this.at = at;
    }
}
