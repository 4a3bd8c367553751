package vn.lienthong.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import vn.lienthong.overview.Selection;
import vn.lienthong.rule.NotFound;

/** The selection that the address of the page names. */
@RequestScoped
public class RequestedSelection {

    @Inject
    HttpServletRequest request;

    /** @throws NotFound for an address that makes no sense */
    public Selection get() {
        try {
            return new SelectionReader(request::getParameter).selection();
        } catch (UnreadableParameter e) {
            throw new NotFound(Selection.class, e.getMessage());
        }
    }
}
