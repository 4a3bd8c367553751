package vn.lienthong.web.header;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lienthong.web.signon.SignOnService;

/** What a page may load and where it may send forms. */
@ApplicationScoped
public class ContentPolicy {

    /** For answers that are no page: nothing in them may run or be framed. */
    static final String FOR_EVERYTHING_ELSE =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
                    + "frame-ancestors 'none'";

    @Inject
    SignOnService signOn;

    /** Forms may reach the sign-on service too, because browsers apply the rule to where a form is redirected. */
    public String forPages() {
        return "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; "
                + "base-uri 'none'; form-action 'self' " + signOn.origin()
                + "; frame-ancestors 'none'; script-src 'self'";
    }
}
