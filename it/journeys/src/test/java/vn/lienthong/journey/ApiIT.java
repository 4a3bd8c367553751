package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApiIT {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void tellsWhoTheTokenSpeaksFor() {
        var me = Program.inTheNameOf("ct.kinhbac").get("/api/v1/me");

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).contains("HEAD").contains(Plans.KINH_BAC);
    }

    @Test
    void withoutATokenNobodyGetsIn() {
        var anonymous = Program.send(HttpRequest.newBuilder(URI.create(RunningSystem.WEB + "/api/v1/me"))
                .build());

        assertThat(anonymous.statusCode()).isEqualTo(401);
        assertThat(anonymous.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Program.withToken("no.such.token").get("/api/v1/me").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aBrowsersSessionDoesNotOpenTheApi() {
        var person = journey.signedIn("theodoi");

        assertThat(person.page().request().get(RunningSystem.WEB + "/api/v1/me").status())
                .isEqualTo(401);
    }

    @Test
    void anotherUnitsAssignmentIsNotFound() {
        var assignment = Plans.issued("Việc riêng của sở", "H05.08", "NONE");
        var path = "/api/v1/assignments/" + assignment;

        assertThat(Program.inTheNameOf("gd.khcn").get(path).statusCode()).isEqualTo(200);
        assertThat(Program.inTheNameOf("ct.kinhbac").get(path).statusCode()).isEqualTo(404);
        assertThat(Program.inTheNameOf("ct.kinhbac")
                        .post(path + "/progress", Map.of("percent", 10, "text", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void progressOfSomebodyElsesWorkIsRefusedWithASentence() {
        var assignment = Plans.issued("Việc chưa tiếp nhận", "H05.08", "NONE");
        var answer = Program.inTheNameOf("gd.khcn")
                .post("/api/v1/assignments/" + assignment + "/progress", Map.of("percent", 10, "text", "x"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Program.object(answer).get("rule")).isEqualTo("AssignmentRule.NOT_YOUR_WORK");
        assertThat((String) Program.object(answer).get("detail")).isNotBlank();
    }

    @Test
    void unreadableBodiesAndUnknownAddressesAreProblemsToo() {
        var program = Program.inTheNameOf("theodoi");

        assertThat(program.post("/api/v1/directives", Map.of("kind", "NONSENSE"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(program.get("/api/v1/nothing-here").statusCode()).isEqualTo(404);
        assertThat(program.get("/api/v1/assignments/not-an-id").statusCode()).isBetween(400, 404);
    }

    @Test
    void whatWasMadeIsReadWhereTheAnswerSays() {
        var office = Program.inTheNameOf("theodoi");
        var directive = office.post("/api/v1/directives", Plans.directive(Plans.symbol()));
        var work = "/api/v1/directives/" + Program.object(directive).get("id") + "/assignments";

        assertReadable(directive, office);
        assertReadable(office.post(work, Plans.work("Việc mới nhập", "H05.08", "NONE")), office);
        assertReadable(office.post("/api/v1/documents", Papers.report("H05.01")), office);
    }

    private static void assertReadable(HttpResponse<String> made, Program by) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var place = URI.create(made.headers().firstValue("Location").orElseThrow());
        var read = by.get(place.getPath());
        assertThat(read.statusCode()).as(place.getPath()).isEqualTo(200);
        assertThat(Program.object(read))
                .containsEntry("id", Program.object(made).get("id"));
    }

    @Test
    void aFileThatWasHandedOverIsReadWhereTheAnswerSays() {
        var office = Program.inTheNameOf("theodoi");
        var directive = office.create("/api/v1/directives", Plans.directive(Plans.symbol()));
        var document = office.create("/api/v1/documents", Papers.report("H05.01"));

        assertKept(office.attach("/api/v1/directives/" + directive + "/files", "ke-hoach.txt"), office);
        assertKept(office.attach("/api/v1/documents/" + document + "/files", "du-thao.txt"), office);
        assertKept(office.attach("/api/v1/case-files/" + document + "/files", "them.txt"), office);
    }

    private static void assertKept(HttpResponse<String> kept, Program by) {
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        var place = URI.create(kept.headers().firstValue("Location").orElseThrow());
        assertThat(place.getPath())
                .isEqualTo("/api/v1/files/" + Program.object(kept).get("id"));
        assertThat(by.get(place.getPath()).body()).contains("Đã họp tổ công nghệ số");
    }

    @Test
    void aRemarkIsCorrectedByTheIdWithWhichItWasAnswered() {
        var office = Program.inTheNameOf("theodoi");
        var remarks = "/api/v1/case-files/" + office.create("/api/v1/documents", Papers.report("H05.01")) + "/remarks";
        var made = office.post(remarks, Map.of("text", "Đã xem"));

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        office.post(remarks + "/" + Program.object(made).get("id") + "/correct", Map.of("text", "Đã đọc kỹ"));
        assertThat(office.get(remarks).body()).contains("Đã đọc kỹ");
    }

    @Test
    void aParameterThatCannotBeReadIsNoWrongAddress() {
        var program = Program.inTheNameOf("theodoi");

        assertThat(program.get("/api/v1/events?after=x").statusCode()).isEqualTo(400);
        assertThat(program.get("/api/v1/directives?page=x").statusCode()).isEqualTo(422);
    }

    @Test
    void healthAndDescriptionAreThere() {
        assertThat(plain("/health/live")).contains("UP");
        assertThat(plain("/health/ready")).contains("database").contains("engine");
        assertThat(plain("/openapi")).contains("/api/v1/work-items").contains("bearer");
    }

    private static String plain(String path) {
        var answer = Program.send(
                HttpRequest.newBuilder(URI.create(RunningSystem.WEB + path)).build());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void everyAnswerCarriesTheSafetyHeaders() throws Exception {
        var http = HttpClient.newHttpClient();
        for (var path :
                new String[] {"/api/v1/me", "/nothing-here", "/health/live", "/signed-out.xhtml", "/favicon.svg"}) {
            var headers = http.send(
                            HttpRequest.newBuilder(URI.create(RunningSystem.WEB + path))
                                    .build(),
                            BodyHandlers.discarding())
                    .headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as("policy of %s", path)
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).isPresent();
        }
    }
}
