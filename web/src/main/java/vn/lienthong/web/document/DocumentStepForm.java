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
import vn.lienthong.web.casefile.DecisionForm;
import vn.lienthong.web.casefile.ReceivedFiles;

/** Whoever has the document before them takes the step, or sends it back. */
@Named
@RequestScoped
public class DocumentStepForm extends DecisionForm {

    @Inject
    SendingDocument sending;

    @Inject
    CheckingDocument checking;

    @Inject
    SigningDocument signing;

    @Inject
    IssuingDocument issuing;

    private List<Part> files;

    public String send() {
        sending.send(item("draft-document"), getRemark(), ReceivedFiles.of(files), by());
        return shown("document.sent");
    }

    public String withdraw() {
        sending.withdraw(subject(), getReason(), by());
        return shown("document.withdrawn");
    }

    public String checkContent() {
        checking.checkContent(item("check-content"), getRemark(), by());
        return shown("document.contentChecked");
    }

    public String checkForm() {
        checking.checkForm(item("check-form"), getRemark(), by());
        return shown("document.formChecked");
    }

    public String sign() {
        signing.sign(item("sign-document"), getRemark(), by());
        return shown("document.signed");
    }

    public String number() {
        issuing.number(item("number-document"), by());
        return shown("document.numbered");
    }

    public String issue() {
        issuing.issue(item("issue-document"), getRemark(), ReceivedFiles.of(files), by());
        return shown("document.issued");
    }

    /** @param step at which the document waits for the person */
    public String sendBack(String step) {
        var item = item(step);
        switch (step) {
            case "check-content" -> checking.returnContent(item, getReason(), by());
            case "check-form" -> checking.returnForm(item, getReason(), by());
            case "sign-document" -> signing.sendBack(item, getReason(), by());
            default -> issuing.sendBack(item, getReason(), by());
        }
        return shown("document.sentBack");
    }

    private String shown(String key) {
        return told("document", key);
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
