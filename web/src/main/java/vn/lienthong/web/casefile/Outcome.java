package vn.lienthong.web.casefile;

import static jakarta.faces.application.FacesMessage.SEVERITY_WARN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.web.reader.Texts;

/** What follows a deed that went well: the browser is sent to a page, which says what was done. */
@RequestScoped
public class Outcome {

    @Inject
    Texts texts;

    /** @param key of the sentence */
    public String shownOn(String page, UUID id, String key, Object... arguments) {
        return told("/" + page + ".xhtml?faces-redirect=true&id=" + id, key, arguments);
    }

    /** The same where not everything went well. */
    public String warnedOn(String page, UUID id, String key, Object... arguments) {
        var words = texts.say(key, arguments);
        return shown("/" + page + ".xhtml?faces-redirect=true&id=" + id, new FacesMessage(SEVERITY_WARN, words, words));
    }

    public String told(String view, String key, Object... arguments) {
        return shown(view, new FacesMessage(texts.say(key, arguments)));
    }

    private static String shown(String view, FacesMessage message) {
        var context = FacesContext.getCurrentInstance();
        context.addMessage(null, message);
        context.getExternalContext().getFlash().setKeepMessages(true);
        return view;
    }
}
