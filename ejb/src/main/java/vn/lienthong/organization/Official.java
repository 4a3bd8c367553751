package vn.lienthong.organization;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.rule.BusinessRuleViolation;

/** A person in public service, known by employee code and, from the first sign-in on, by the sign-on service's subject. */
@Entity
@Table(name = "official")
public class Official {

    @Id
    private UUID id;

    @Column(name = "employee_code")
    private String employeeCode;

    private String username;

    @Column(name = "full_name")
    private String fullName;

    private String email;

    private String subject;

    @Column(name = "refused_at")
    private Instant refusedAt;

    @Column(name = "known_roles")
    private String knownRoles = "";

    @Version
    private long version;

    protected Official() {}

    public Official(String employeeCode, String username, String fullName, String email) {
        this.id = UUID.randomUUID();
        this.employeeCode = employeeCode;
        this.username = username;
        this.fullName = fullName;
        this.email = email;
    }

    /** Ties the person to the account of the first sign-in; another account with the same employee code is refused. */
    void signedInAs(String newSubject) {
        if (subject == null) {
            subject = newSubject;
        } else if (!subject.equals(newSubject)) {
            throw new BusinessRuleViolation(OrganizationRule.ANOTHER_ACCOUNT, employeeCode);
        }
    }

    /** Remembers what the sign-on service says of the person, so that they can be found while they are not here. */
    void hasRoles(Set<Role> roles) {
        knownRoles = roles.stream().sorted().map(role -> "|" + role + "|").collect(joining());
    }

    /** Takes over what an imported line says. */
    void become(OfficialLine.Person person) {
        username = person.username();
        fullName = person.fullName();
        email = person.email();
    }

    /** Corrects what is known of the person; the employee code never changes. */
    public void correct(String newUsername, String newFullName, String newEmail) {
        username = newUsername;
        fullName = newFullName;
        email = newEmail;
    }

    /** The next sign-in ties the person to an account anew; answers whether there was one. */
    public boolean forgetAccount() {
        var matched = subject != null;
        subject = null;
        refusedAt = null;
        return matched;
    }

    boolean isTiedToAnother(String newSubject) {
        return subject != null && !subject.equals(newSubject);
    }

    /** Another account came with the same employee code and was refused. */
    void refusedAnother(Instant at) {
        refusedAt = at;
    }

    public AccountState accountState() {
        if (refusedAt != null) {
            return AccountState.CONFLICT;
        }
        return subject == null ? AccountState.NOT_YET : AccountState.MATCHED;
    }

    /** When another account with the same employee code was last refused. */
    public Optional<Instant> refusedAt() {
        return Optional.ofNullable(refusedAt);
    }

    public UUID id() {
        return id;
    }

    public String employeeCode() {
        return employeeCode;
    }

    public String username() {
        return username;
    }

    public String fullName() {
        return fullName;
    }

    public String email() {
        return email;
    }
}
