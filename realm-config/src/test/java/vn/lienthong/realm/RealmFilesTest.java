package vn.lienthong.realm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no realm file may contain, whoever edits it next. */
class RealmFilesTest {

    @Test
    void theProductionRealmHasNoUser() {
        assertThat(RealmFiles.production()).doesNotContainKey("users");
    }

    @Test
    void theProductionRealmGrantsNoTokenForAPassword() {
        assertThat(RealmFiles.clients(RealmFiles.production()))
                .noneMatch(client -> client.getBoolean("directAccessGrantsEnabled"));
    }

    @Test
    void noRealmReplacesTheBuiltInClientScopes() {
        assertThat(RealmFiles.all()).noneMatch(realm -> realm.containsKey("clientScopes"));
    }

    @Test
    void everyRedirectIsExact() {
        assertThat(clients().flatMap(RealmFiles::redirects))
                .isNotEmpty()
                .noneMatch(address -> address.contains("*"))
                .allMatch(address ->
                        address.startsWith("\"${LIENTHONG_") || address.equals("\"http://127.0.0.1:8976/callback\""));
    }

    @Test
    void everyClientThatRedirectsNeedsAProofOfPossession() {
        assertThat(clients().filter(client -> client.getBoolean("standardFlowEnabled")))
                .isNotEmpty()
                .allMatch(client ->
                        "S256".equals(client.getJsonObject("attributes").getString("pkce.code.challenge.method", "")));
    }

    @Test
    void everySecretComesFromTheEnvironment() throws IOException {
        var secret = "\"(secret|clientSecret)\": \"";
        try (var files = Files.walk(RealmFiles.SOURCES)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                assertThat(Files.readString(file)).doesNotContainPattern(secret + "(?!\\$\\{LIENTHONG_)");
            }
        }
    }

    @Test
    void everyTokenIsMeantForTheApplicationAndNamesTheEmployee() {
        assertThat(Stream.concat(
                                RealmFiles.clients(RealmFiles.production()),
                                RealmFiles.clients(RealmFiles.demoAddition()))
                        .filter(client -> client.getString("clientId").startsWith("lienthong-")))
                .hasSize(3)
                .allSatisfy(client -> assertThat(mappers(client))
                        .contains("oidc-audience-mapper", "oidc-usermodel-attribute-mapper"));
    }

    @Test
    void theEmployeeCodeIsChangedByAdministratorsOnly() {
        var profile = RealmFiles.production()
                .getJsonObject("components")
                .getJsonArray("org.keycloak.userprofile.UserProfileProvider")
                .getJsonObject(0)
                .getJsonObject("config")
                .getJsonArray("kc.user.profile.config")
                .getString(0);

        assertThat(profile).containsPattern("\"employee_code\".*\"edit\":\\[\"admin\"]");
    }

    @Test
    void thePagesRunNoScriptButOurFiles() {
        assertThat(Stream.of(RealmFiles.production(), RealmFiles.portal()))
                .allSatisfy(realm -> assertThat(
                                realm.getJsonObject("browserSecurityHeaders").getString("contentSecurityPolicy"))
                        .contains("script-src 'self';", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
    }

    private static Stream<JsonObject> clients() {
        return RealmFiles.all().flatMap(RealmFiles::clients);
    }

    private static List<String> mappers(JsonObject client) {
        return client.getJsonArray("protocolMappers").getValuesAs(JsonObject.class).stream()
                .map(mapper -> mapper.getJsonString("protocolMapper"))
                .map(JsonString::getString)
                .toList();
    }
}
