package vn.lienthong.document;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.lienthong.worklist.ReachingIn;

/** Whoever reaches into the case file of a document holds the document before its work items, as who decides there does. */
@Dependent
class HoldingDocument {

    @Inject
    Documents documents;

    void hold(@Observes ReachingIn reaching) {
        documents.lockAll(reaching.caseFileIds());
    }
}
