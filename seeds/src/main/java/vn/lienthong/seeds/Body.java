package vn.lienthong.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;

/** What a request carries: its media type and its bytes. */
record Body(String type, byte[] bytes) {
    private static final String BOUNDARY = "----lien-thong-seeds";

    static Body csv(byte[] bytes) {
        return new Body("text/csv; charset=UTF-8", bytes);
    }

    static Body json(JsonObject object) {
        return new Body("application/json", object.toString().getBytes(UTF_8));
    }

    static Body empty() {
        return new Body("application/json", new byte[0]);
    }

    static Body pdf(String fileName, byte[] bytes) {
        var parts = new ByteArrayOutputStream();
        parts.writeBytes(partHeader(fileName).getBytes(UTF_8));
        parts.writeBytes(bytes);
        parts.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return new Body("multipart/form-data; boundary=" + BOUNDARY, parts.toByteArray());
    }

    private static String partHeader(String fileName) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/pdf\r\n\r\n";
    }
}
