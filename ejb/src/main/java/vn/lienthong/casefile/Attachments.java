package vn.lienthong.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** The files of all case files. */
@Repository
public class Attachments {

    /** How many files one entry of the history may bring. */
    public static final int MAX_FILES = 10;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Keeps the files with the entry that brings them.
     *
     * @throws BusinessRuleViolation {@link AttachmentRule} when one of them may not be kept; then none is
     */
    public void keep(TimelineEntry entry, List<Upload> uploads, Actor by) {
        if (uploads.size() > MAX_FILES) {
            throw new BusinessRuleViolation(AttachmentRule.TOO_MANY_FILES, MAX_FILES);
        }
        uploads.stream().map(CheckedUpload::of).forEach(upload -> {
            var attachment = new Attachment(entry, upload, clock.instant(), by.name());
            entities.persist(attachment);
            entities.persist(new AttachmentContent(attachment.id(), upload.content()));
        });
    }

    /** @throws NotFound when there is none with this id */
    Attachment get(UUID id) {
        var attachment = entities.find(Attachment.class, id);
        if (attachment == null) {
            throw new NotFound(Attachment.class, id);
        }
        return attachment;
    }

    byte[] contentOf(Attachment attachment) {
        return entities.find(AttachmentContent.class, attachment.id()).content();
    }
}
