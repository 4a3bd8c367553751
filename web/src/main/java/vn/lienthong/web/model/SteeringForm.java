package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.processmodel.running.RunningRule;
import vn.lienthong.processmodel.running.SteeringWork;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.signon.CurrentActor;

/** Takes single matters to another step, ends them, or tries again what failed. */
@Named
@RequestScoped
public class SteeringForm {

    @Inject
    SteeringWork steering;

    @Inject
    RunningPage page;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    @Inject
    HttpServletRequest request;

    /** The row's own fields say which work goes to which step, and why. */
    public String move() {
        steering.moveTo(id("item"), field("into"), field("why"), current.actor());
        return told("running.moved");
    }

    public String end() {
        steering.end(id("matter"), page.getKey(), field("why"), current.actor());
        return told("running.ended");
    }

    /** One failure, or without a name all of them. */
    public String retry() {
        var tried = steering.retry(page.getKey(), field("failure"), current.actor());
        return outcome.told(address(), "running.retried", tried);
    }

    private String told(String key) {
        return outcome.told(address(), key);
    }

    private String address() {
        return "/process-running.xhtml?faces-redirect=true&key=" + page.getKey();
    }

    private String field(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private UUID id(String name) {
        try {
            return UUID.fromString(field(name));
        } catch (IllegalArgumentException e) {
            throw new BusinessRuleViolation(RunningRule.MOVED_ON);
        }
    }
}
