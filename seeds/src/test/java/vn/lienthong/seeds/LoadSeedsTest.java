package vn.lienthong.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoadSeedsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final FakeInstallation installation;

    LoadSeedsTest() throws IOException {
        installation = new FakeInstallation();
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    @Test
    void importsInTheOrderOfReferencesThenEntersTheDirectiveAndSendsIt() {
        assertThat(load()).isZero();
        assertThat(installation.asked())
                .containsSubsequence(
                        "POST /api/v1/imports/units",
                        "POST /api/v1/imports/posts",
                        "POST /api/v1/imports/officials",
                        "POST /api/v1/imports/calendar/2026",
                        "POST /api/v1/directives",
                        "POST /api/v1/directives/d-1/assignments",
                        "POST /api/v1/directives/d-1/files",
                        "POST /api/v1/directives/d-1/lineage",
                        "POST /api/v1/directives/d-1/clauses",
                        "POST /api/v1/directives/d-1/send");
        assertThat(installation.asked())
                .filteredOn(request -> request.endsWith("/assignments"))
                .hasSize(12);
    }

    @Test
    void leavesADirectiveAloneThatWasSentBefore() {
        installation.answer("GET /api/v1/directives", 200, known("2025-08-11", "SENT"));
        assertThat(load()).isZero();
        assertThat(installation.asked()).noneMatch(request -> request.startsWith("POST /api/v1/directives"));
        assertThat(printed()).contains("17/KH-UBND: there already");
    }

    @Test
    void entersTheDirectiveBesideOneOfAnotherYearWithTheSameSymbol() {
        installation.answer("GET /api/v1/directives", 200, known("2026-08-11", "SENT"));
        assertThat(load()).isZero();
        assertThat(installation.asked()).contains("POST /api/v1/directives");
    }

    @Test
    void completesADraftLeftOverFromALoadingThatBrokeOff() {
        installation.answer("GET /api/v1/directives", 200, known("2025-08-11", "DRAFT"));
        assertThat(load()).isZero();
        assertThat(installation.asked())
                .doesNotContain("POST /api/v1/directives", "POST /api/v1/directives/d-7/files")
                .contains("POST /api/v1/directives/d-7/send")
                .filteredOn(request -> request.endsWith("/assignments"))
                .hasSize(10);
    }

    @Test
    void printsEachLineThatTheServerRefused() {
        installation.answer("POST /api/v1/imports/posts", 422, """
                {"title":"Tệp không hợp lệ","bad":[{"line":3,"message":"Không có đơn vị H05.99"},{"line":7,"message":"Trùng mã"}]}""");
        assertThat(load()).isEqualTo(1);
        assertThat(complaint())
                .contains("POST /imports/posts was refused, status 422: Tệp không hợp lệ")
                .contains("line 3: Không có đơn vị H05.99")
                .contains("line 7: Trùng mã");
        assertThat(installation.asked()).doesNotContain("POST /api/v1/imports/officials");
    }

    @Test
    void saysWhoCannotSignIn() {
        installation.answer(
                "/realms/lienthong/protocol/openid-connect/token", 401, "{\"error_description\":\"Invalid user\"}");
        assertThat(load()).isEqualTo(1);
        assertThat(complaint()).contains("quantri cannot sign in").contains("status 401: Invalid user");
    }

    @Test
    void saysWhichAddressDoesNotAnswer() {
        installation.close();
        assertThat(load()).isEqualTo(1);
        assertThat(complaint()).contains("does not answer").contains("/realms/lienthong/");
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThat(load(Map.of("LIENTHONG_URL", "http://local host"))).isEqualTo(1);
        assertThat(complaint()).contains("LIENTHONG_URL is not an address");
    }

    private static String known(String issuedOn, String state) {
        return """
                {"items":[{"id":"d-7","symbol":"17/KH-UBND","issuedOn":"%s","state":"%s",
                  "clauses":["II.1","II.2"],"fileNames":["ke-hoach-17-kh-ubnd.pdf"]}]}""".formatted(issuedOn, state);
    }

    private int load() {
        return load(installation.environment());
    }

    private int load(Map<String, String> environment) {
        return LoadSeeds.run(environment, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private String printed() {
        return out.toString(UTF_8);
    }

    private String complaint() {
        return err.toString(UTF_8);
    }
}
