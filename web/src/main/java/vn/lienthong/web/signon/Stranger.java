package vn.lienthong.web.signon;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Somebody who is signed in but holds no post, as the page tells them. */
@Named
@RequestScoped
public class Stranger {

    @Inject
    HttpServletRequest request;

    public String getName() {
        return SignedInPerson.of(request.getUserPrincipal())
                .map(SignedInPerson::name)
                .orElse("");
    }

    public String getEmployeeCode() {
        return SignedInPerson.of(request.getUserPrincipal())
                .map(SignedInPerson::employeeCode)
                .orElse("");
    }
}
