package vn.lienthong.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a request of a program, the answer is a problem with a sentence in the language asked for. */
class ProblemsIT {

    private static final int TOO_LARGE = 27_000_000;
    private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

    @RegisterExtension
    final Journey journey = new Journey();

    private static HttpResponse<String> send(
            String method, String path, String language, Map<String, String> headers, BodyPublisher body) {
        var request = Program.inTheNameOf("theodoi")
                .to(path)
                .header("Accept-Language", language)
                .method(method, body);
        headers.forEach(request::setHeader);
        return Program.send(request.build());
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = Program.object(answer);
        assertThat(((Number) problem.get("status")).intValue()).isEqualTo(status);
        assertThat((String) problem.get("title")).isNotBlank();
        assertThat((String) problem.get("detail")).contains(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "half a JSON      | POST   | /directives         | Content-Type | application/json | {\"kind\":     | 400 | Không đọc được   | could not be read",
                "another JSON     | POST   | /directives         | Content-Type | application/json | [1, 2]          | 400 | Không đọc được   | could not be read",
                "a wrong type     | POST   | /directives         | Content-Type | application/json | {\"kind\": {\"a\": 1}} | 400 | Không đọc được | could not be read",
                "no JSON at all   | POST   | /directives         | Content-Type | text/plain       | x               | 415 | không được hỗ trợ | does not take content",
                "nonsense         | POST   | /directives         | Content-Type | nonsense         | x               | 400 | Không đọc được   | could not be read",
                "parts without end| POST   | /case-files/{n}/files| Content-Type| multipart/form-data | x            | 400 | Không đọc được   | could not be read",
                "a picture wanted | GET    | /me                 | Accept       | image/png        | ``              | 406 | Không trả lời được | format asked for",
                "nonsense wanted  | GET    | /me                 | Accept       | nonsense         | ``              | 400 | Không đọc được   | could not be read",
                "no such address  | GET    | /nothing-here       | Accept       | */*              | ``              | 404 | Không có địa chỉ | no such address",
                "another version  | GET    | /../v2/me           | Accept       | */*              | ``              | 404 | Không có địa chỉ | no such address",
                "a wrong method   | DELETE | /me                 | Accept       | */*              | ``              | 405 | phương thức      | that method",
                "no page          | GET    | /notices?page=abc   | Accept       | */*              | ``              | 422 | page             | page",
                "no text in JSON  | POST   | /directives         | Content-Type | application/json | {\"kind\": \"\\u0000\"} | 400 | Không đọc được | could not be read",
                "no text          | GET    | /search?q=ab%00cd   | Accept       | */*              | ``              | 400 | Không đọc được   | could not be read"
            })
    void isAProblem(
            String what,
            String method,
            String path,
            String header,
            String value,
            String body,
            int status,
            String vietnamese,
            String english) {
        var address =
                URI.create("/api/v1" + path.replace("{n}", NOBODYS)).normalize().toString();
        var headers = Map.of(header, value);
        var content = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body, UTF_8);

        assertProblem(send(method, address, "vi", headers, content), status, vietnamese);
        assertProblem(send(method, address, "en", headers, content), status, english);
    }

    @Test
    void whatIsTooLargeIsAProblemWhetherItSaysSoBeforehandOrNot() {
        var headers = Map.of("Content-Type", "application/json");
        var known = BodyPublishers.ofByteArray(spaces());
        var unknown = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces()));

        assertProblem(send("POST", "/api/v1/directives", "vi", headers, known), 413, "quá lớn");
        assertProblem(send("POST", "/api/v1/directives", "en", headers, unknown), 413, "too large");
    }

    /** Which a reader of JSON reads to the end. */
    private static byte[] spaces() {
        var large = new byte[TOO_LARGE];
        java.util.Arrays.fill(large, (byte) ' ');
        return large;
    }

    @Test
    void aPageTakesNoMoreEither() {
        var answer = Program.send(HttpRequest.newBuilder(URI.create(RunningSystem.WEB + "/directives.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofByteArray(spaces()))
                .build());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("quá lớn");
    }

    @ParameterizedTest
    @CsvSource({"/notices?", "/work-items?", "/assignments?", "/search?q=van&"})
    void listsWithPagesHaveTheSameFields(String path) {
        var program = Program.inTheNameOf("theodoi");
        var page = Program.object(program.get("/api/v1" + path + "page=1&size=2"));
        var far = Program.object(program.get("/api/v1" + path + "page=999999999&size=500"));

        assertThat(page).containsKeys("total", "items");
        assertThat(((Number) page.get("page")).intValue()).isOne();
        assertThat(((Number) page.get("size")).intValue()).isEqualTo(2);
        assertThat(((Number) far.get("size")).intValue()).isEqualTo(100);
        assertThat((java.util.List<?>) far.get("items")).isEmpty();
    }
}
