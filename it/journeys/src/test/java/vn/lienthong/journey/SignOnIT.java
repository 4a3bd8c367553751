package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignOnIT {

    private static final String PORTAL = RunningSystem.WEB + "/cong-tt/";

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void whoIsSignedInAtThePortalGetsInWithoutASecondSignIn() {
        var person = journey.somebody();
        person.page().navigate(PORTAL);
        person.signIn(Portal.OFFICER);
        person.photograph("portal");
        person.page().locator("a[href*='kc_idp_hint=congtt']").first().click();
        person.page().waitForURL(address -> address.startsWith(RunningSystem.WEB) && !address.contains("cong-tt"));

        assertThat(person.page().locator(".me-name").first().innerText()).isNotBlank();
        assertThat(person.page().locator("#password").count()).isZero();
    }

    @Test
    void whoHoldsNoPostReadsWhomToAsk() {
        var person = journey.somebody();
        person.page().navigate(PORTAL);
        person.signIn(Portal.WITHOUT_POST);
        person.page().locator("a[href*='kc_idp_hint=congtt']").first().click();

        person.sees("quản trị").photograph("no-post");
        assertThat(person.page().locator("a.row-link").count()).isZero();
    }

    @Test
    void signingOutEndsTheSessionOfTheSignOnServiceToo() {
        var person = journey.signedIn("cv.lucngan");
        person.page().locator("details.me summary:has(.me-mark)").click();
        person.page().locator("form[action='/sign-out'] button").first().click();
        person.page().waitForURL("**/signed-out.xhtml*");
        person.photograph("signed-out");

        person.open("/");
        person.page().locator("#password").waitFor();
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession() {
        var person = journey.signedIn("theodoi");
        person.open("/directive-edit.xhtml");
        person.page()
                .waitForResponse(
                        answer -> answer.url().contains("/drafts/")
                                && answer.request().method().equals("PUT"),
                        () -> person.fill("directive:summary", "Nội dung đang soạn dở"));
        person.context().clearCookies();
        person.click("directive:save");
        person.photograph("session-ended");

        person.open("/directive-edit.xhtml").signIn("theodoi");
        person.page().locator(".draft-note").waitFor();
        assertThat(person.field("directive:summary").inputValue()).isEqualTo("Nội dung đang soạn dở");
        person.photograph("draft-restored");
        person.page()
                .waitForNavigation(
                        () -> person.page().locator("[data-draft-discard]").click());
        assertThat(person.field("directive:summary").inputValue()).isEmpty();
    }

    @Test
    void anEndedSessionIsToldOnThePageAlsoToWhatRunsInTheBackground() {
        var person = journey.signedIn("theodoi");
        person.open("/directive-edit.xhtml");
        person.context().clearCookies();
        person.fill("directive:signer", "Ai đó");

        person.page().locator(".session-ended").waitFor();
        person.photograph("session-ended-in-the-background");
    }
}
