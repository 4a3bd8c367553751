package vn.lienthong.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** The guard before everything that only its drafter does with a document. */
@Dependent
class EditingDocument {

    @Inject
    Documents documents;

    @Inject
    Visibility visibility;

    /**
     * @throws BusinessRuleViolation {@link DocumentRule#NOT_DRAFTER}
     * @throws NotFound when the person may not see it
     */
    Document open(UUID id, Actor by) {
        visibility.require(Document.class, id, by);
        var document = documents.lock(id);
        if (!by.holds(document.drafterPostId())) {
            throw new BusinessRuleViolation(DocumentRule.NOT_DRAFTER);
        }
        return document;
    }
}
