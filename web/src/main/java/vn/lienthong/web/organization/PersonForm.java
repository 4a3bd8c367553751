package vn.lienthong.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.lienthong.administration.ManagingOfficials;
import vn.lienthong.administration.PersonDetails;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** An administrator writes down somebody new on a post's page, or clears whose account the person of the page is tied to. */
@Named
@RequestScoped
public class PersonForm {

    @Inject
    ManagingOfficials managing;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String employeeCode = "";
    private String username = "";
    private String fullName = "";
    private String email = "";
    private LocalDate from;
    private String reason = "";

    /** Takes over the post of the page. */
    public String add() {
        var id = managing.add(details(), subject.id(), from, current.actor());
        return outcome.shownOn("person", id, "person.added");
    }

    public String clearMatch() {
        managing.clearMatch(subject.id(), reason, current.actor());
        return outcome.shownOn("person", subject.id(), "person.untied");
    }

    private PersonDetails details() {
        return new PersonDetails(employeeCode.strip(), username.strip(), fullName, email.strip());
    }

    public String getEmployeeCode() {
        return employeeCode;
    }

    public void setEmployeeCode(String employeeCode) {
        this.employeeCode = employeeCode;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
