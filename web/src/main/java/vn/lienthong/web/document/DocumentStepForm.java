package vn.lienthong.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import vn.lienthong.document.CheckingDocument;
import vn.lienthong.document.IssuingDocument;
import vn.lienthong.document.SendingDocument;
import vn.lienthong.document.SigningDocument;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.ReceivedFiles;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** Whoever has the document before them takes the step, or sends it back. */
@Named
@RequestScoped
public class DocumentStepForm {

    @Inject
    SendingDocument sending;

    @Inject
    CheckingDocument checking;

    @Inject
    SigningDocument signing;

    @Inject
    IssuingDocument issuing;

    @Inject
    OpenItem todo;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String remark = "";
    private String reason = "";
    private List<Part> files;

    public String send() {
        sending.send(todo.id("draft-document"), remark, ReceivedFiles.of(files), current.actor());
        return shown("document.sent");
    }

    public String withdraw() {
        sending.withdraw(subject.id(), reason, current.actor());
        return shown("document.withdrawn");
    }

    public String checkContent() {
        checking.checkContent(todo.id("check-content"), remark, current.actor());
        return shown("document.contentChecked");
    }

    public String checkForm() {
        checking.checkForm(todo.id("check-form"), remark, current.actor());
        return shown("document.formChecked");
    }

    public String sign() {
        signing.sign(todo.id("sign-document"), remark, current.actor());
        return shown("document.signed");
    }

    public String number() {
        issuing.number(todo.id("number-document"), current.actor());
        return shown("document.numbered");
    }

    public String issue() {
        issuing.issue(todo.id("issue-document"), remark, ReceivedFiles.of(files), current.actor());
        return shown("document.issued");
    }

    /** @param step at which the document waits for the person */
    public String sendBack(String step) {
        var item = todo.id(step);
        switch (step) {
            case "check-content" -> checking.returnContent(item, reason, current.actor());
            case "check-form" -> checking.returnForm(item, reason, current.actor());
            case "sign-document" -> signing.sendBack(item, reason, current.actor());
            default -> issuing.sendBack(item, reason, current.actor());
        }
        return shown("document.sentBack");
    }

    private String shown(String key) {
        return outcome.shownOn("document", subject.id(), key);
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
