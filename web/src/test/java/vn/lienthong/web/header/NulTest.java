package vn.lienthong.web.header;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The character that no database keeps gets no further than the edge. */
class NulTest {

    @Test
    void whatPeopleTypeIsCleanedWhicheverWayItIsAskedFor() {
        var request = new CleanText.Cleaned(
                request(Map.of("q", new String[] {"Nghỉ\0 phép", "\0"}, "page", new String[] {"2"})));
        assertThat(request.getParameter("q")).isEqualTo("Nghỉ phép");
        assertThat(request.getParameterValues("q")).containsExactly("Nghỉ phép", "");
        assertThat(request.getParameterMap().get("q")).containsExactly("Nghỉ phép", "");
        assertThat(request.getParameter("page")).isEqualTo("2");
        assertThat(request.getParameter("none")).isNull();
        assertThat(request.getParameterValues("none")).isNull();
    }

    private static HttpServletRequest request(Map<String, String[]> parameters) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                NulTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getParameterMap" -> parameters;
                    case "getParameterValues" -> parameters.get(arguments[0]);
                    case "getParameter" ->
                        parameters.containsKey(arguments[0]) ? parameters.get(arguments[0])[0] : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\": \"b\\u0000\"}", "{\"a\": \"\\\\\\u0000\"}", "{\"a\": \"\\u00\\u0000\"}", "{\"a\0\": 1}"
            })
    void jsonThatHoldsItCannotBeRead(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\": \"b\\\\u0000\"}", "{\"a\": \"\\u0001 u0000\"}", "\\\\\\\\u0000"})
    void otherJsonIsReadAsItIs(String json) throws IOException {
        assertThat(read(json)).isEqualTo(json);
    }

    private static String read(String json) throws IOException {
        try (var reader = Nul.refusedIn(new ByteArrayInputStream(json.getBytes(UTF_8)))) {
            return new String(reader.readAllBytes(), UTF_8);
        }
    }
}
