package vn.lienthong.web.model;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** A page about what runs by one model, whose key its address says. */
public abstract class PageOfModel {

    @Inject
    CurrentActor current;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private String key = "";

    /** A form that is sent asks before Faces has set the parameters of the page. */
    @PostConstruct
    void readAddress() {
        setKey(request.getParameter("key"));
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = said(key);
    }

    /** What an address or a form does not say is empty. */
    static String said(String given) {
        return given == null ? "" : given;
    }
}
