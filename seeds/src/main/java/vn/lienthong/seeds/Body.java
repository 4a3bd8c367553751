package vn.lienthong.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonStructure;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** What a request carries, and its media type. */
record Body(String type, BodyPublisher content) {
    private static final String BOUNDARY = "----lien-thong-seeds";

    static Body csv(byte[] bytes) {
        return new Body("text/csv; charset=UTF-8", BodyPublishers.ofByteArray(bytes));
    }

    static Body json(JsonStructure structure) {
        return new Body("application/json", BodyPublishers.ofString(structure.toString()));
    }

    static Body empty() {
        return new Body("application/json", BodyPublishers.noBody());
    }

    static Body pdf(String fileName, byte[] bytes) {
        var parts = new ByteArrayOutputStream();
        parts.writeBytes(partHeader(fileName).getBytes(UTF_8));
        parts.writeBytes(bytes);
        parts.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return new Body("multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(parts.toByteArray()));
    }

    private static String partHeader(String fileName) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/pdf\r\n\r\n";
    }
}
