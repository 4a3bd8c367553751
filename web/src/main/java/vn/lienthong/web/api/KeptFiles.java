package vn.lienthong.web.api;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.Upload;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Files that were handed over, as they are kept.
 *
 * @param id of the first
 * @param files in the order in which they were sent
 */
public record KeptFiles(UUID id, List<AttachmentRow> files) {

    /** @throws BusinessRuleViolation {@link ApiRule#FILE_EXPECTED} for none, or one without a name */
    static List<Upload> sent(List<EntityPart> parts) {
        if (parts.isEmpty()) {
            throw new BusinessRuleViolation(ApiRule.FILE_EXPECTED);
        }
        return parts.stream().map(DirectivesResource::upload).toList();
    }

    /** Location names the content of the first. */
    static Response answer(List<AttachmentRow> files) {
        var kept = new KeptFiles(files.get(0).id(), files);
        return Response.created(URI.create("files/" + kept.id())).entity(kept).build();
    }
}
