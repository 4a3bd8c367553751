package vn.lienthong.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.util.List;
import vn.lienthong.casefile.Upload;

/** A body of several parts: one of them says in JSON what is wanted, the others are files. */
final class SentParts {

    private final List<EntityPart> parts;

    private SentParts(List<EntityPart> parts) {
        this.parts = parts;
    }

    static SentParts of(List<EntityPart> parts) {
        return new SentParts(parts);
    }

    /**
     * @param name of the part
     * @throws vn.lienthong.rule.BusinessRuleViolation {@link ApiRule#FIELD_MISSING}
     * @throws ProcessingException for what is no JSON of that type, as everywhere
     */
    <T> T json(String name, Class<T> type) {
        var text = parts.stream()
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .map(SentParts::text)
                .orElse(null);
        try {
            return Json.BINDING.fromJson(Fields.required(name, text), type);
        } catch (JsonbException e) {
            throw new ProcessingException(e);
        }
    }

    private static String text(EntityPart part) {
        try (var content = part.getContent()) {
            return new String(content.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new ProcessingException(e);
        }
    }

    /** @throws vn.lienthong.rule.BusinessRuleViolation {@link ApiRule#FILE_EXPECTED} for one without a name */
    List<Upload> files() {
        return parts.stream()
                .filter(part -> part.getName().equals("file"))
                .map(DirectivesResource::upload)
                .toList();
    }
}
