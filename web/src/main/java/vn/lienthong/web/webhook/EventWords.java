package vn.lienthong.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.event.EventType;
import vn.lienthong.web.reader.Texts;

/** Says in words what other systems are told in codes. */
@Named("eventWords")
@RequestScoped
public class EventWords {

    @Inject
    Texts text;

    /** What happened; the code itself where this version of the program has no words for it. */
    public String event(String code) {
        return EventType.parse(code).map(type -> text.of(type.event())).orElse(code);
    }

    /** To what it happened. */
    public String about(String code, String number) {
        return EventType.parse(code)
                .map(type -> text.of(type.kind()) + " " + number)
                .orElse(number);
    }

    public boolean isKnown(String code) {
        return EventType.parse(code).isPresent();
    }
}
