package vn.lienthong.realm;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes one JSON object. */
final class JsonFile {

    private JsonFile() {}

    static JsonObject read(Path file) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(file, UTF_8))) {
            return reader.readObject();
        }
    }

    static void write(Path file, JsonObject content) throws IOException {
        Files.createDirectories(file.getParent());
        try (var writer = Json.createWriter(Files.newBufferedWriter(file, UTF_8))) {
            writer.writeObject(content);
        }
    }
}
