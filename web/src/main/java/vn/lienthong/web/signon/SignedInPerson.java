package vn.lienthong.web.signon;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;
import vn.lienthong.organization.Role;

/** What the sign-on service vouches for about the person of this request. */
public record SignedInPerson(
        String subject, String signOnSession, String employeeCode, String name, Set<Role> roles, String idToken) {

    /** Empty for requests that nobody signed. */
    public static Optional<SignedInPerson> of(Principal principal) {
        return principal instanceof OidcPrincipal<?> oidc ? Optional.of(vouchedFor(oidc)) : Optional.empty();
    }

    private static SignedInPerson vouchedFor(OidcPrincipal<?> principal) {
        var context = (RefreshableOidcSecurityContext) principal.getOidcSecurityContext();
        var token = context.getToken();
        return new SignedInPerson(
                token.getSubject(),
                claim(token, "sid"),
                claim(token, "employee_code"),
                claim(token, "name"),
                rolesOf(token),
                Optional.ofNullable(context.getIDTokenString()).orElse(""));
    }

    private static String claim(AccessToken token, String name) {
        return Optional.ofNullable(token.getClaimValueAsString(name)).orElse("");
    }

    private static Set<Role> rolesOf(AccessToken token) {
        return Optional.ofNullable(token.getRealmAccessClaim()).stream()
                .flatMap(access -> access.getRoles().stream())
                .flatMap(name -> Role.named(name).stream())
                .collect(toUnmodifiableSet());
    }
}
