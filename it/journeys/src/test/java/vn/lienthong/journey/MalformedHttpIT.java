package vn.lienthong.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that two servers in a row could read differently is answered with 400, or not at all, and nothing behind it is. */
class MalformedHttpIT {

    private static final String SMUGGLED = "GET /health/live HTTP/1.1\r\nHost: smuggled\r\n\r\n";
    private static final int PATIENCE = 3_000;

    @RegisterExtension
    final Journey journey = new Journey();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "folded header               | Content-Length: 5{CRLF} X: y                                      | 0{CRLF}{CRLF}",
                "length and chunks           | Content-Length: 5{CRLF}Transfer-Encoding: chunked                  | 0{CRLF}{CRLF}",
                "two lengths                 | Content-Length: 5{CRLF}Content-Length: 6                           | 0{CRLF}{CRLF}",
                "space before the colon      | Content-Length : 0                                                 | ''",
                "length with a sign          | Content-Length: +0                                                 | ''"
            })
    void isRefused(String what, String headers, String body) throws IOException {
        var answer = answerTo("POST /health/live HTTP/1.1\r\nHost: localhost\r\n" + real(headers) + "\r\n\r\n"
                + real(body) + SMUGGLED);

        assertThat(answer).as(what).doesNotContain("UP");
        assertThat(answer.isEmpty() || answer.startsWith("HTTP/1.1 400") || answer.startsWith("HTTP/1.1 501"))
                .as("%s: %s", what, answer)
                .isTrue();
    }

    /** Where such a body ends nobody knows: what follows must not be taken for another request. */
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "xchunked", "gzip, chunked", "chunked;q=1"})
    void anUnknownTransferCodingIsNotImplementedAndNothingBehindItIsRead(String coding) throws IOException {
        var answer = answerTo("POST /health/live HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: " + coding
                + "\r\n\r\n0\r\n\r\n" + SMUGGLED);

        assertThat(answer)
                .startsWith("HTTP/1.1 501")
                .contains("Connection: close")
                .doesNotContain("UP");
        assertThat(answer.split("HTTP/1\\.1 ", -1)).hasSize(2);
    }

    /** The server takes a size of a chunk that is ended by a bare LF; a proxy that does not would see the end elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5{LF}hello{CRLF}0{CRLF}{CRLF}",
                "5{CRLF}hello{CRLF}0{CRLF}{CRLF}",
                "5;a{LF}b{CRLF}hello{CRLF}0{CRLF}{CRLF}"
            })
    void nothingBehindAChunkedBodyIsReadHoweverItsSizesEnd(String body) throws IOException {
        for (var path : new String[] {"/health/live", "/api/v1/directives", "/index.xhtml"}) {
            var answer = answerTo("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + real(body) + SMUGGLED);

            assertThat(answer).as(path).contains("Connection: close").doesNotContain("UP");
            assertThat(answer.split("HTTP/1\\.1 ", -1)).as(path).hasSize(2);
        }
    }

    private static String real(String text) {
        return text.replace("{CRLF}", "\r\n").replace("{LF}", "\n");
    }

    private static String answerTo(String request) throws IOException {
        try (var socket = new Socket("localhost", URI.create(RunningSystem.WEB).getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            var answer = new StringBuilder();
            try {
                for (var next = socket.getInputStream().read();
                        next >= 0;
                        next = socket.getInputStream().read()) {
                    answer.append((char) next);
                }
            } catch (SocketTimeoutException e) {
                return answer.toString();
            } catch (IOException e) {
                return answer.toString();
            }
            return answer.toString();
        }
    }
}
