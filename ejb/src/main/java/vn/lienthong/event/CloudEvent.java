package vn.lienthong.event;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An event as CloudEvents 1.0 has it, structured as JSON.
 *
 * @param id the same whenever the event is told
 * @param source the address of this installation
 * @param subject the case file
 * @param sequence grows with each event
 */
@JsonbPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "sequence", "datacontenttype", "data"})
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String sequence,
        String datacontenttype,
        Data data) {

    public static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";
    public static final String PING = "vn.lienthong.ping";

    private static final String VERSION = "1.0";
    private static final String JSON = "application/json";

    /** What the event is about. */
    @JsonbPropertyOrder({"number", "title", "kind", "state", "units", "link"})
    public record Data(String number, String title, String kind, String state, List<String> units, String link) {}

    public static CloudEvent of(EventRow row, String source) {
        var link = "%s/%s.xhtml?id=%s".formatted(source, EventType.lower(row.kind()), row.caseFileId());
        return new CloudEvent(
                VERSION,
                row.id().toString(),
                source,
                row.type(),
                row.caseFileId().toString(),
                row.at(),
                String.valueOf(row.seq()),
                JSON,
                new Data(row.number(), row.title(), row.kind().name(), row.state(), row.units(), link));
    }

    /** Tells nothing but that the way is open. */
    public static CloudEvent ping(String source, Instant now) {
        return new CloudEvent(VERSION, UUID.randomUUID().toString(), source, PING, null, now, null, JSON, null);
    }

    public String json() {
        return Json.WRITER.toJson(this);
    }

    /** Not read until something is written. */
    private static final class Json {

        private static final Jsonb WRITER = JsonbBuilder.create();
    }
}
