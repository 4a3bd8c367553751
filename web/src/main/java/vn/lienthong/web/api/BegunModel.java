package vn.lienthong.web.api;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The model of which a draft was begun, as whoever began it is told. */
public record BegunModel(String key) {

    /** With the address of its draft. */
    Response created() {
        return Response.created(URI.create("process-models/" + key + "/draft"))
                .entity(this)
                .build();
    }
}
