package vn.lienthong.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.PostHolding;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** People are written down with the post that they come to, corrected, and untied from a wrong account. */
@Stateless
public class ManagingOfficials {

    private static final Pattern EMPLOYEE_CODE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{1,60}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    @Inject
    Managing managing;

    @Inject
    HandingOverPost handingOver;

    @Inject
    Officials officials;

    @Inject
    AuditTrail audit;

    /**
     * Somebody new takes over the post on the day. They sign in with the account of the same employee code.
     *
     * @throws BusinessRuleViolation {@link AdministrationRule}: what is malformed or taken, or why the post cannot be handed over
     * @throws NotFound when the person manages no such post
     */
    public UUID add(PersonDetails details, UUID postId, LocalDate from, Actor by) {
        managing.post(postId, by);
        check(details);
        officials.findByEmployeeCode(details.employeeCode()).ifPresent(other -> {
            throw new BusinessRuleViolation(AdministrationRule.EMPLOYEE_CODE_TAKEN, details.employeeCode());
        });
        requireFreeUsername(details, UUID.randomUUID());
        var official = new Official(
                details.employeeCode(), details.username(), details.fullName().strip(), details.email());
        officials.add(official);
        audit.record(by, "OFFICIAL_ADDED", null, official.employeeCode() + " " + official.fullName());
        handingOver.handOver(postId, official.employeeCode(), from, by);
        return official.id();
    }

    /** The employee code stays what it is: it ties the person to their account. */
    public void change(UUID officialId, PersonDetails details, Actor by) {
        var official = managed(officialId, by);
        check(new PersonDetails(official.employeeCode(), details.username(), details.fullName(), details.email()));
        requireFreeUsername(details, officialId);
        var before = official.fullName();
        official.correct(details.username(), details.fullName().strip(), details.email());
        audit.record(
                by,
                "OFFICIAL_CHANGED",
                null,
                "%s: %s → %s".formatted(official.employeeCode(), before, official.fullName()));
    }

    /**
     * Unties the person from the account that they signed in with first; the next sign-in ties them anew.
     *
     * @throws BusinessRuleViolation {@link AdministrationRule#REASON_REQUIRED}, {@link AdministrationRule#NOT_MATCHED}
     */
    public void clearMatch(UUID officialId, String reason, Actor by) {
        var official = managed(officialId, by);
        var why = Managing.because(reason);
        if (!official.forgetAccount()) {
            throw new BusinessRuleViolation(AdministrationRule.NOT_MATCHED);
        }
        audit.record(by, "ACCOUNT_UNTIED", null, official.employeeCode() + ": " + why);
    }

    /** Managed is who holds a post of a managed unit, or held one last. */
    private Official managed(UUID officialId, Actor by) {
        var official = officials.get(officialId);
        var unit = officials.holdingsOf(officialId).stream()
                .findFirst()
                .map(PostHolding::post)
                .map(post -> post.unit().id())
                .orElseThrow(() -> new NotFound(Official.class, officialId));
        managing.require(Official.class, officialId, unit, by);
        return official;
    }

    private static void check(PersonDetails details) {
        Managing.named(details.fullName());
        requireForm(EMPLOYEE_CODE, details.employeeCode(), AdministrationRule.EMPLOYEE_CODE_MALFORMED);
        requireForm(USERNAME, details.username(), AdministrationRule.USERNAME_MALFORMED);
        requireForm(EMAIL, details.email(), AdministrationRule.EMAIL_MALFORMED);
    }

    private static void requireForm(Pattern form, String text, AdministrationRule rule) {
        if (text == null || !form.matcher(text).matches()) {
            throw new BusinessRuleViolation(rule);
        }
    }

    private void requireFreeUsername(PersonDetails details, UUID own) {
        officials
                .findByUsername(details.username())
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw new BusinessRuleViolation(AdministrationRule.USERNAME_TAKEN, details.username());
                });
    }
}
