package vn.lienthong.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * What reads and writes the bodies of all requests. It is one for all, for it learns each type of body once; without it a new one
 * is made for each body, which took a quarter of a read.
 */
@Provider
public class Json implements ContextResolver<Jsonb> {

    static final Jsonb BINDING = JsonbBuilder.create();

    @Override
    public Jsonb getContext(Class<?> type) {
        return BINDING;
    }
}
