package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.processmodel.BeginModel;
import vn.lienthong.processmodel.DecidingModel;
import vn.lienthong.processmodel.DiscardingDraft;
import vn.lienthong.processmodel.DrawingModel;
import vn.lienthong.processmodel.ImportingModel;
import vn.lienthong.processmodel.PuttingInForce;
import vn.lienthong.processmodel.RetiringModel;
import vn.lienthong.processmodel.RollingBack;
import vn.lienthong.processmodel.SendingModel;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.signon.CurrentActor;

/** What is done with the model of the page. */
@Named
@RequestScoped
public class ModelForm {

    @Inject
    ModelPage page;

    @Inject
    DrawingModel drawing;

    @Inject
    ImportingModel importing;

    @Inject
    SendingModel sending;

    @Inject
    DecidingModel deciding;

    @Inject
    PuttingInForce putting;

    @Inject
    RetiringModel retiring;

    @Inject
    DiscardingDraft discarding;

    @Inject
    RollingBack rollingBack;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    @Inject
    HttpServletRequest request;

    private String text = "";
    private LocalDate day;
    private Part file;

    public String begin() {
        drawing.begin(BeginModel.nextVersion(page.key()), current.actor());
        return told("models.begun");
    }

    public String importFile() {
        var taken = importing.into(page.key(), ModelFile.of(file).content(), seen(), current.actor());
        return outcome.told(
                ModelPage.address(page.key()),
                taken.removed().isEmpty() ? "models.imported" : "models.imported.cleaned",
                String.join(", ", taken.removed()));
    }

    public String send() {
        sending.send(page.key(), text, seen(), current.actor());
        return told("models.sent");
    }

    public String withdraw() {
        sending.withdraw(page.key(), seen(), current.actor());
        return told("models.withdrawn");
    }

    public String approve() {
        deciding.approve(page.key(), seen(), current.actor());
        return told("models.approved");
    }

    public String sendBack() {
        deciding.sendBack(page.key(), text, seen(), current.actor());
        return told("models.returned");
    }

    public String putInForce() {
        putting.from(page.key(), day, current.actor());
        return outcome.told(ModelPage.address(page.key()), "models.scheduled", day);
    }

    public String callOff() {
        putting.callOff(page.key(), current.actor());
        return told("models.calledOff");
    }

    public String discard() {
        discarding.discard(page.key(), seen(), current.actor());
        return outcome.told("/process-models.xhtml?faces-redirect=true", "models.discarded");
    }

    public String retire() {
        retiring.retire(page.key(), text, current.actor());
        return told("models.retired");
    }

    public String reinstate() {
        retiring.reinstate(page.key(), current.actor());
        return told("models.reinstated");
    }

    /** Makes a draft of the version that the row's button names. */
    public String rollBack() {
        rollingBack.backTo(page.key(), (int) number("number"), current.actor());
        return told("models.rolledBack");
    }

    private String told(String key) {
        return outcome.told(ModelPage.address(page.key()), key);
    }

    private long seen() {
        return number("version");
    }

    private long number(String field) {
        return Optional.ofNullable(request.getParameter(field))
                .filter(given -> given.matches("[0-9]{1,9}"))
                .map(Long::parseLong)
                .orElse(-1L);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
