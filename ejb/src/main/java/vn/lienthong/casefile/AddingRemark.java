package vn.lienthong.casefile;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** Whoever sees a case file may add a remark and files to it; inspectors only read. */
@Stateless
public class AddingRemark {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Visibility visibility;

    @Inject
    Timeline timeline;

    @Inject
    Attachments attachments;

    @Inject
    Event<RemarkAdded> added;

    /**
     * Files with a new name only.
     *
     * @throws BusinessRuleViolation as the one below
     */
    public AddedRemark add(UUID caseFileId, String text, List<Upload> files, Actor by) {
        return add(caseFileId, text, files, Versioning.NEW_FILES, by);
    }

    /**
     * @param versioning what becomes of a file that there is already
     * @throws BusinessRuleViolation {@link CaseFileRule#REMARK_EMPTY}, {@link CaseFileRule#READ_ONLY}, or what is wrong with a file
     * @throws NotFound when the person may not see the case file
     */
    public AddedRemark add(UUID caseFileId, String text, List<Upload> files, Versioning versioning, Actor by) {
        visibility.require(CaseFile.class, caseFileId, by);
        if (!visibility.takesPart(caseFiles.get(caseFileId), by)) {
            throw new BusinessRuleViolation(CaseFileRule.READ_ONLY);
        }
        if (text.isBlank() && files.isEmpty()) {
            throw new BusinessRuleViolation(CaseFileRule.REMARK_EMPTY);
        }
        var event = text.isBlank() ? TimelineEvent.FILE_ADDED : TimelineEvent.REMARK;
        var entry = timeline.note(caseFileId, event, text.strip(), by);
        var kept = attachments.keep(entry, files, versioning, by);
        added.fire(new RemarkAdded(caseFileId, text, by));
        return new AddedRemark(entry.id(), kept);
    }
}
