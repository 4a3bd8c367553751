package vn.lienthong.web.casefile;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import vn.lienthong.rule.NotFound;

/** Reads ids from addresses and fields; what is no id names nothing that exists. The choice of nothing is an empty text. */
@FacesConverter("uuid")
public class UuidConverter implements Converter<Object> {

    @Override
    @SuppressWarnings("NullAway") // Faces asks for null where nothing was chosen
    public UUID getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new NotFound(UUID.class, value);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Object value) {
        return value == null ? "" : value.toString();
    }
}
