package vn.lienthong.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.document.handling.AssigningIncoming;
import vn.lienthong.document.handling.ProcessingIncoming;
import vn.lienthong.web.casefile.DecisionForm;
import vn.lienthong.web.casefile.ReceivedFiles;

/** The head says who handles an incoming document, the officer handles it. */
@Named
@RequestScoped
public class IncomingForm extends DecisionForm {

    private static final String ASSIGN = "assign-incoming";
    private static final String PROCESS = "process-incoming";

    @Inject
    AssigningIncoming assigning;

    @Inject
    ProcessingIncoming processing;

    private UUID handler;
    private LocalDate until;
    private List<Part> files;

    public String assign() {
        assigning.assign(item(ASSIGN), handler, getRemark(), Optional.ofNullable(until), by());
        return told("incoming", "incoming.assigned");
    }

    /** It is only to be known. */
    public String know() {
        assigning.finish(item(ASSIGN), getReason(), by());
        return told("incoming", "incoming.finished");
    }

    public String begin() {
        processing.begin(item(PROCESS), by());
        return told("incoming", "incoming.begun");
    }

    public String finish() {
        processing.finish(item(PROCESS), getRemark(), ReceivedFiles.of(files), by());
        return told("incoming", "incoming.finished");
    }

    public String giveBack() {
        processing.giveBack(item(PROCESS), getReason(), by());
        return told("incoming", "incoming.givenBack");
    }

    public UUID getHandler() {
        return handler;
    }

    public void setHandler(UUID handler) {
        this.handler = handler;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
