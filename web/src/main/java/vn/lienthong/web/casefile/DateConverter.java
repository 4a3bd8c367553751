package vn.lienthong.web.casefile;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import vn.lienthong.web.reader.Texts;

/** Dates as officials write them: day, month, year, with slashes, dots or dashes; a day that does not exist is refused. */
@FacesConverter("date")
public class DateConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter READ =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Override
    @SuppressWarnings("NullAway") // Faces asks for null where nothing was typed
    public LocalDate getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip().replaceAll("[.-]", "/"), READ);
        } catch (DateTimeParseException e) {
            var sentence = CDI.current().select(Texts.class).get().say("date.malformed");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
        return value == null ? "" : WRITE.format(value);
    }
}
