package vn.lienthong.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.Signature;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.WrittenDecision;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * One line of a case file's history. Names and titles stay as they were on the day, and so does what it says, except that the
 * author of a remark may correct it or take it back.
 */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {

    @Id
    private UUID id;

    @Column(name = "case_file_id")
    private UUID caseFileId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private TimelineEvent event;

    @Column(name = "official_name")
    private String officialName;

    @Column(name = "post_title")
    private String postTitle;

    @Column(name = "post_title_en")
    private String postTitleEn;

    @Enumerated(EnumType.STRING)
    private SigningCapacity capacity;

    @Column(name = "acting_for")
    private String actingFor;

    @Column(name = "acting_for_en")
    private String actingForEn;

    @Embedded
    private WrittenDecision decision;

    private String text;

    /** Null where it says the same in either language. */
    @Column(name = "text_en")
    private String textEn;

    @Column(name = "official_id")
    private UUID officialId;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected TimelineEntry() {}

    TimelineEntry(UUID caseFileId, Instant at, TimelineEvent event, String officialName, PostTitle post, Told told) {
        this.id = UUID.randomUUID();
        this.caseFileId = caseFileId;
        this.at = at;
        this.event = event;
        this.officialName = officialName;
        this.postTitle = post.vietnamese();
        this.postTitleEn = post.english();
        this.text = told.vietnamese();
        this.textEn = told.differs() ? told.english() : null;
    }

    /** The same deed of the same person, as another case file tells it. */
    TimelineEntry again(UUID otherCaseFile, Instant then) {
        var other = new TimelineEntry(
                otherCaseFile,
                then,
                event,
                officialName,
                new PostTitle(postTitle, postTitleEn),
                new Told(text, textEn == null ? text : textEn));
        other.capacity = capacity;
        other.actingFor = actingFor;
        other.actingForEn = actingForEn;
        other.decision = decision;
        return other;
    }

    /** Notes whose it is. */
    TimelineEntry of(UUID official) {
        this.officialId = official;
        return this;
    }

    /** @return what it said before */
    String correct(String words, UUID by, Instant at) {
        requireAuthor(by);
        var former = text;
        if (!former.equals(words)) {
            this.text = words;
            this.correctedAt = at;
        }
        return former;
    }

    /** @return what it said */
    String withdraw(UUID by, Instant at) {
        requireAuthor(by);
        var former = text;
        this.text = "";
        this.withdrawnAt = at;
        return former;
    }

    private void requireAuthor(UUID by) {
        if (!by.equals(officialId)) {
            throw new BusinessRuleViolation(CaseFileRule.NOT_YOUR_REMARK);
        }
        if (withdrawnAt != null) {
            throw new BusinessRuleViolation(CaseFileRule.REMARK_WITHDRAWN, withdrawnAt);
        }
    }

    /** Notes in which capacity it was done, and for which post when that is another's. */
    TimelineEntry signed(Signature signature) {
        capacity = signature.capacity().orElse(null);
        if (!signature.seat().isOwn()) {
            actingFor = signature.seat().title().vietnamese();
            actingForEn = signature.seat().title().english();
            decision = signature.decision().orElse(null);
        }
        return this;
    }

    TimelineEvent event() {
        return event;
    }

    String text() {
        return text;
    }

    public UUID id() {
        return id;
    }

    public UUID caseFileId() {
        return caseFileId;
    }
}
