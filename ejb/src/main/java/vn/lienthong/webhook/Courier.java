package vn.lienthong.webhook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Posts a body and reads the status that comes back, nothing more. Connects to the very address that was checked, so that a
 * name cannot lead elsewhere in between; follows no redirect; waits 2 s for a connection and 5 s for the answer.
 */
record Courier(Reach reach, Clock clock) {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 5_000;
    private static final int LONGEST_LINE = 1_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");

    Reply post(String url, Map<String, String> headers, byte[] body) {
        var begun = clock.millis();
        try {
            var target = Target.of(url);
            var status = post(target, head(target, headers, body.length), body);
            return new Reply(status, status >= 200 && status < 300 ? "" : "HTTP " + status, since(begun));
        } catch (BusinessRuleViolation e) {
            return new Reply(0, "the address is not allowed: " + url, since(begun));
        } catch (IOException e) {
            return new Reply(0, e.getClass().getSimpleName() + ": " + e.getMessage(), since(begun));
        }
    }

    private long since(long begun) {
        return clock.millis() - begun;
    }

    private int post(Target target, byte[] head, byte[] body) throws IOException {
        var address = target.resolve(reach).get(0);
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, target.port()), CONNECT_MILLIS);
            plain.setSoTimeout(READ_MILLIS);
            try (var socket = target.secure() ? secured(plain, target) : plain) {
                var out = socket.getOutputStream();
                out.write(head);
                out.write(body);
                out.flush();
                return status(socket);
            }
        }
    }

    private static Socket secured(Socket plain, Target target) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, target.host(), target.port(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static byte[] head(Target target, Map<String, String> headers, int length) {
        var head = new StringBuilder("POST " + target.path() + " HTTP/1.1\r\nHost: " + target.authority() + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("User-Agent: LienThong\r\nConnection: close\r\nContent-Length: ")
                .append(length)
                .append("\r\n\r\n");
        return head.toString().getBytes(US_ASCII);
    }

    /** Who sends its answer byte by byte has no longer than anybody else. */
    private int status(Socket socket) throws IOException {
        var end = clock.millis() + READ_MILLIS;
        var line = new ByteArrayOutputStream();
        for (var next = read(socket, end); next >= 0 && next != '\n'; next = read(socket, end)) {
            line.write(next);
            if (line.size() > LONGEST_LINE) {
                break;
            }
        }
        var status = STATUS.matcher(line.toString(ISO_8859_1).strip());
        if (!status.matches()) {
            throw new IOException("no answer in HTTP");
        }
        return Integer.parseInt(status.group(1));
    }

    private int read(Socket socket, long end) throws IOException {
        var left = end - clock.millis();
        if (left <= 0) {
            throw new SocketTimeoutException("no answer in time");
        }
        socket.setSoTimeout((int) left);
        return socket.getInputStream().read();
    }
}
