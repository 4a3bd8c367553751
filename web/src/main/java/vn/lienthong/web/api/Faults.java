package vn.lienthong.web.api;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.matter.form.FormRefused;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.rule.Refusal;
import vn.lienthong.web.fault.Conflict;
import vn.lienthong.web.reader.Texts;

/** Turns every failure into a problem that says what to do; causes go to the log only. */
@Provider
public class Faults implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Faults.class.getName());
    private static final int UNPROCESSABLE = 422;
    private static final String NOT_A_TEXT = "22021";

    @Inject
    Texts texts;

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof EJBException && fault.getCause() != null) {
            return toResponse(fault.getCause());
        }
        if (fault instanceof BusinessRuleViolation violation) {
            return refused(violation);
        }
        if (fault instanceof NotFound) {
            return problem(Status.NOT_FOUND, "api.notFound");
        }
        if (fault instanceof WebApplicationException web) {
            return web(web);
        }
        if (Conflict.isBehind(fault)) {
            Conflict.log(fault);
            return problem(Status.CONFLICT, "fault.conflict");
        }
        if (caused(fault, RequestTooLarge.class::isInstance)) {
            return problem(Status.REQUEST_ENTITY_TOO_LARGE, "api.status.413");
        }
        var unreadable = fault instanceof ProcessingException || fault instanceof IOException || hasNul(fault);
        return unreadable ? problem(Status.BAD_REQUEST, "api.unreadable") : failed(fault);
    }

    private Response refused(BusinessRuleViolation violation) {
        return Problem.of(status(violation.rule().refusal()), said(violation))
                .because(violation.rule().key())
                .answer();
    }

    /** A sentence for every field of a form, one for everything else. */
    private String said(BusinessRuleViolation violation) {
        return violation instanceof FormRefused refused
                ? refused.faults().stream()
                        .map(each -> texts.say(each.asViolation()))
                        .collect(Collectors.joining(" "))
                : texts.say(violation);
    }

    private static Response.StatusType status(Refusal refusal) {
        return switch (refusal) {
            case INVALID -> new Unprocessable();
            case CONFLICT -> Status.CONFLICT;
            case FORBIDDEN -> Status.FORBIDDEN;
        };
    }

    private Response web(WebApplicationException web) {
        if (caused(web, RequestTooLarge.class::isInstance)) {
            return problem(Status.REQUEST_ENTITY_TOO_LARGE, "api.status.413");
        }
        if (isUnreadableParameter(web)) {
            return problem(Status.BAD_REQUEST, "api.unreadable");
        }
        var status = web.getResponse().getStatusInfo();
        var key = "api.status." + status.getStatusCode();
        return Problem.of(status, texts.sayOr(key, texts.say("api.unreadable"))).answer();
    }

    /** Jakarta REST calls that not found, as if the address were wrong and not what was asked there. */
    private static boolean isUnreadableParameter(WebApplicationException web) {
        return web instanceof NotFoundException
                && web.getMessage() != null
                && web.getMessage().contains("QueryParam");
    }

    /** A text with the character that no database keeps. */
    private static boolean hasNul(Throwable fault) {
        return caused(fault, cause -> cause instanceof SQLException sql && NOT_A_TEXT.equals(sql.getSQLState()));
    }

    private static boolean caused(Throwable fault, Predicate<Throwable> by) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).anyMatch(by);
    }

    private Response failed(Throwable fault) {
        LOG.log(Level.SEVERE, "A request to the API failed", fault);
        return problem(Status.INTERNAL_SERVER_ERROR, "api.failed");
    }

    private Response problem(Status status, String key) {
        return Problem.of(status, texts.say(key)).answer();
    }

    /** RFC 9110 has it; the enumeration of Jakarta REST 3.1 does not. */
    private record Unprocessable() implements Response.StatusType {

        @Override
        public int getStatusCode() {
            return UNPROCESSABLE;
        }

        @Override
        public Status.Family getFamily() {
            return Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    }
}
