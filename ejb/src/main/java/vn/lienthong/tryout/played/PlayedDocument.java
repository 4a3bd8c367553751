package vn.lienthong.tryout.played;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.lienthong.document.CheckingDocument;
import vn.lienthong.document.IssuingDocument;
import vn.lienthong.document.SendingDocument;
import vn.lienthong.document.SigningDocument;

/** The steps of a document for signature. */
@Dependent
class PlayedDocument implements PlayedSteps {

    static final String DRAFT = "draft-document";
    static final String CONTENT = "check-content";
    static final String FORM = "check-form";
    static final String SIGN = "sign-document";
    static final String NUMBER = "number-document";
    static final String ISSUE = "issue-document";

    @Inject
    SendingDocument sending;

    @Inject
    CheckingDocument checking;

    @Inject
    SigningDocument signing;

    @Inject
    IssuingDocument issuing;

    @Override
    public Map<String, Consumer<Taken>> acts() {
        return Map.of(
                DRAFT,
                at -> sending.send(at.workItem(), at.reason(), PlayedAssignment.file(at.words()), at.by()),
                CONTENT + " CHECKED",
                at -> checking.checkContent(at.workItem(), at.reason(), at.by()),
                CONTENT + " RETURNED",
                at -> checking.returnContent(at.workItem(), at.reason(), at.by()),
                FORM + " CHECKED",
                at -> checking.checkForm(at.workItem(), at.reason(), at.by()),
                FORM + " RETURNED",
                at -> checking.returnForm(at.workItem(), at.reason(), at.by()),
                SIGN + " SIGNED",
                at -> signing.sign(at.workItem(), at.reason(), at.by()),
                SIGN + " RETURNED",
                at -> signing.sendBack(at.workItem(), at.reason(), at.by()),
                NUMBER + " NUMBERED",
                at -> issuing.number(at.workItem(), at.by()),
                NUMBER + " RETURNED",
                at -> issuing.sendBack(at.workItem(), at.reason(), at.by()),
                ISSUE,
                at -> issuing.issue(at.workItem(), at.reason(), List.of(), at.by()));
    }
}
