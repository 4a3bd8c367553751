package vn.lienthong.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.administration.ManagingOfficials;
import vn.lienthong.administration.PersonDetails;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** An administrator corrects the person of the page; the form begins with what is written down. */
@Named
@RequestScoped
public class PersonChangeForm {

    @Inject
    ManagingOfficials managing;

    @Inject
    PersonPage page;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String username;
    private String fullName;
    private String email;

    public String change() {
        var details = new PersonDetails("", username.strip(), fullName, email.strip());
        managing.change(subject.id(), details, current.actor());
        return outcome.shownOn("person", subject.id(), "person.changed");
    }

    public String getUsername() {
        return username == null ? page.getView().username() : username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getFullName() {
        return fullName == null ? page.getView().fullName() : fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getEmail() {
        return email == null ? page.getView().email() : email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
