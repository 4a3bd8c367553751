package vn.lienthong.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRealmsTest {

    private static final String OFFICIALS = """
            employee_code,username,full_name,email,post_code,from,roles
            BN1,chutich,Trịnh Đăng Quyết,chutich@x.example,H05.HEAD,2025-07-01,official
            BN7,theodoi,Phạm Thị Thu Hường,theodoi@x.example,H05.01.MONITOR,2025-07-01,official
            BN7,theodoi,Phạm Thị Thu Hường,theodoi@x.example,H05.01.ADMINISTRATOR,2025-07-01,official|unit-admin
            BN28,gd.khcn,Đào Hữu Nghị,gd@x.example,H05.08.HEAD,2025-07-01,official
            BN125,ct.kinhbac,Nguyễn Văn Hòa,ctkb@x.example,H05.09187.HEAD,2025-07-01,official
            BN184,cv.kinhbac,Trần Thị Mai Anh,cvkb@x.example,H05.09187.03.OFFICER,2025-07-01,official
            BN126,ct.lucngan,Vi Văn Thường,ctln@x.example,H05.07582.HEAD,2025-07-01,official
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeRealms() throws IOException {
        var officials = Files.writeString(folder.resolve("officials.csv"), OFFICIALS);
        DemoRealms.main(new String[] {RealmFiles.SOURCES.toString(), officials.toString(), folder.toString()});
    }

    @Test
    void whoHoldsTwoPostsHasOneAccountWithTheRolesOfBoth() throws IOException {
        var account = user("lienthong-realm.json", "theodoi");

        assertThat(account.getJsonArray("realmRoles").toString()).isEqualTo("[\"official\",\"unit-admin\"]");
        assertThat(account.getJsonObject("attributes")
                        .getJsonArray("employee_code")
                        .getString(0))
                .isEqualTo("BN7");
        assertThat(users("lienthong-realm.json")).hasSize(6);
    }

    @Test
    void thePortalKnowsTheSamePersonUnderAnotherNameByTheSameCode() throws IOException {
        var account = user("congtt-realm.json", "kinhbac02");

        assertThat(account.getString("firstName")).isEqualTo("Trần Thị Mai Anh");
        assertThat(account.getJsonObject("attributes")
                        .getJsonArray("employee_code")
                        .getString(0))
                .isEqualTo("BN184");
        assertThat(account.getJsonArray("realmRoles")).isEmpty();
    }

    @Test
    void thePortalKnowsSomebodyWithoutAPost() throws IOException {
        assertThat(user("congtt-realm.json", "tapsu01").getString("firstName")).isEqualTo("Nguyễn Minh Khôi");
    }

    @Test
    void onlyTheDemoRealmHasTheClientOfTheLoader() throws IOException {
        assertThat(RealmFiles.clients(realm("lienthong-realm.json"))).anyMatch(DemoRealmsTest::isLoader);
        assertThat(RealmFiles.clients(RealmFiles.production())).noneMatch(DemoRealmsTest::isLoader);
    }

    @Test
    void aPortalAccountForAnUnknownOfficialStopsTheBuild() throws IOException {
        var nobody = Officials.from(Files.writeString(
                folder.resolve("none.csv"), OFFICIALS.lines().limit(1).toList().get(0)));

        assertThatThrownBy(() -> nobody.named("chutich")).hasMessage("No official has the account chutich");
    }

    private static boolean isLoader(JsonObject client) {
        return client.getString("clientId").equals("lienthong-seeds");
    }

    private JsonObject user(String file, String username) throws IOException {
        return users(file).getValuesAs(JsonObject.class).stream()
                .filter(account -> account.getString("username").equals(username))
                .findFirst()
                .orElseThrow();
    }

    private JsonArray users(String file) throws IOException {
        return realm(file).getJsonArray("users");
    }

    private JsonObject realm(String file) throws IOException {
        return JsonFile.read(folder.resolve(file));
    }
}
