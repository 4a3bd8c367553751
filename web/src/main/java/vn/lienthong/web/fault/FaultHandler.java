package vn.lienthong.web.fault;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import vn.lienthong.matter.form.FormRefused;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.reader.Texts;

/**
 * The one place where a page learns of a failure: a broken rule becomes a message on the page, what is missing or hidden
 * becomes "not found", an expired page sends the person back to a fresh one, and anything else becomes the error page.
 * The person never reads a cause; the log does.
 */
class FaultHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(FaultHandler.class.getName());

    /** By this name the page knows of it. */
    static final String DEED_REFUSED = "deedRefused";

    private static final List<Class<? extends Throwable>> ANSWERED =
            List.of(BusinessRuleViolation.class, NotFound.class, ViewExpiredException.class);

    FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> queued =
                        getUnhandledExceptionQueuedEvents().iterator();
                queued.hasNext(); ) {
            var fault = unwrapped(queued.next().getContext().getException());
            queued.remove();
            answer(fault, context);
        }
    }

    private void answer(Throwable fault, FacesContext context) {
        if (fault instanceof FormRefused refused) {
            refused.faults().forEach(each -> refuse(texts().say(each.asViolation()), context));
        } else if (fault instanceof BusinessRuleViolation violation) {
            refuseDeed(texts().say(violation), context);
        } else if (fault instanceof NotFound) {
            finish(context, HttpServletResponse.SC_NOT_FOUND);
        } else if (fault instanceof ViewExpiredException) {
            startAfresh(context);
        } else if (Conflict.isBehind(fault)) {
            Conflict.log(fault);
            refuseDeed(texts().say("fault.conflict"), context);
        } else {
            LOG.log(
                    Level.SEVERE,
                    "A page failed: " + context.getExternalContext().getRequestServletPath(),
                    fault);
            finish(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** The deed itself, and no field of a drawn form: the page says it where it was asked for, be it in a dialog. */
    private static void refuseDeed(String sentence, FacesContext context) {
        context.getExternalContext().getRequestMap().put(DEED_REFUSED, true);
        refuse(sentence, context);
    }

    private static void refuse(String sentence, FacesContext context) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        context.validationFailed();
    }

    private static void startAfresh(FacesContext context) {
        context.getExternalContext().getFlash().put("expired", true);
        FreshPage.open(context);
    }

    private static void finish(FacesContext context, int status) {
        context.responseComplete();
        if (context.getExternalContext().isResponseCommitted()) {
            return;
        }
        try {
            context.getExternalContext().responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fault that has an answer, however deep the layers between wrapped it; else the fault as it came. */
    private static Throwable unwrapped(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .filter(cause -> ANSWERED.stream().anyMatch(type -> type.isInstance(cause)))
                .findFirst()
                .orElse(fault);
    }

    private static Texts texts() {
        return CDI.current().select(Texts.class).get();
    }
}
