package vn.lienthong.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.FirstRow;
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
     * @return them as they are kept, in the same order
     * @throws BusinessRuleViolation {@link AttachmentRule} when one of them may not be kept; then none is
     */
    public List<AttachmentRow> keep(TimelineEntry entry, List<Upload> uploads, Actor by) {
        return keep(entry, uploads, Versioning.NEW_FILES, by);
    }

    /**
     * Keeps the files with the entry that brings them, as new ones or as new versions.
     *
     * @return them as they are kept, in the same order
     * @throws BusinessRuleViolation {@link AttachmentRule} when one of them may not be kept; then none is
     * @throws NotFound when the case file has no such file
     */
    public List<AttachmentRow> keep(TimelineEntry entry, List<Upload> uploads, Versioning versioning, Actor by) {
        if (versioning.series().isPresent() && uploads.size() > 1) {
            throw new BusinessRuleViolation(AttachmentRule.ONE_FILE_PER_VERSION);
        }
        if (uploads.size() > MAX_FILES) {
            throw new BusinessRuleViolation(AttachmentRule.TOO_MANY_FILES, MAX_FILES);
        }
        return uploads.stream()
                .map(CheckedUpload::of)
                .map(upload -> kept(entry, upload, versioning, by).row())
                .toList();
    }

    private Attachment kept(TimelineEntry entry, CheckedUpload upload, Versioning versioning, Actor by) {
        var attachment = newest(entry.caseFileId(), upload.name(), versioning)
                .map(newest -> new Attachment(newest, entry, upload, clock.instant(), by.name()))
                .orElseGet(() -> new Attachment(entry, upload, clock.instant(), by.name()));
        entities.persist(attachment);
        entities.persist(new AttachmentContent(attachment.id(), upload.content()));
        return attachment;
    }

    /** Gives another case file the same files, with the entry that brings them there. */
    public void share(List<UUID> attachmentIds, TimelineEntry entry) {
        attachmentIds.forEach(id -> entities.persist(new Attachment(get(id), entry)));
    }

    /** The version that the file follows; empty for a file of its own. */
    private Optional<Attachment> newest(UUID caseFileId, String name, Versioning versioning) {
        if (versioning.series().isPresent()) {
            var series = versioning.series().get();
            return Optional.of(newestOf(caseFileId, series).orElseThrow(() -> new NotFound(Attachment.class, series)));
        }
        return versioning.byName()
                ? seriesNamed(caseFileId, name).flatMap(series -> newestOf(caseFileId, series))
                : Optional.empty();
    }

    /** Of files with the same name the one that came last. */
    private Optional<UUID> seriesNamed(UUID caseFileId, String name) {
        return FirstRow.of(entities.createQuery("""
                        select a.seriesId from Attachment a where a.caseFileId = :id and lower(a.name) = lower(:name)
                        order by a.uploadedAt desc, a.versionNumber desc""", UUID.class)
                .setParameter("id", caseFileId)
                .setParameter("name", name));
    }

    /** Holds the first version until the transaction ends: of two who bring a next one at once the second gets the number after. */
    private Optional<Attachment> newestOf(UUID caseFileId, UUID series) {
        entities.find(Attachment.class, series, LockModeType.PESSIMISTIC_WRITE);
        return FirstRow.of(entities.createQuery("""
                        select a from Attachment a where a.caseFileId = :id and a.seriesId = :series
                        order by a.versionNumber desc""", Attachment.class)
                .setParameter("id", caseFileId)
                .setParameter("series", series));
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
        return entities.find(AttachmentContent.class, attachment.contentId()).content();
    }
}
