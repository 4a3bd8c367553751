package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.lienthong.processmodel.running.SteeringWork;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.signon.CurrentActor;

/** Takes single matters to another step or ends them, as the page has said it would, or tries again what failed. */
@Named
@RequestScoped
public class SteeringForm {

    @Inject
    SteeringWork steering;

    @Inject
    SteeringPage page;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    @Inject
    HttpServletRequest request;

    private String reason = "";

    public String carryOut() {
        return page.isEnding() ? end() : move();
    }

    private String move() {
        steering.moveTo(page.getKey(), page.getItem(), page.getInto(), reason, current.actor());
        return outcome.told(address(), "running.moved");
    }

    private String end() {
        steering.end(page.getKey(), page.getRow().caseFileId(), reason, current.actor());
        return outcome.told(address(), "running.ended");
    }

    /** One failure, or without a name all of them. */
    public String retry() {
        var failure = Optional.ofNullable(request.getParameter("failure")).filter(id -> !id.isEmpty());
        var tried = steering.retry(page.getKey(), failure, current.actor());
        return outcome.told(address(), "running.retried", tried);
    }

    private String address() {
        return "/process-running.xhtml?faces-redirect=true&key=" + page.getKey();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
