package vn.lienthong.tryout.played;

import java.util.List;
import java.util.Optional;
import vn.lienthong.organization.Bilingual;

/**
 * Something that may be chosen where a case that is no matter begins or goes on; its words stand in the bundles under its name.
 *
 * @param choices what there is to choose from; none for a day
 */
public record AskedField(String name, Kind kind, List<Choice> choices) {

    /** How much is chosen. */
    public enum Kind {
        ONE,
        SOME,
        DAY
    }

    /**
     * @param value as it is given back
     * @param label what people read; empty where the words stand in the bundles under the field's name and the value
     * @param detail who or where more exactly
     */
    public record Choice(String value, Optional<Bilingual> label, String detail) {

        static Choice of(Object value, Bilingual label, String detail) {
            return new Choice(value.toString(), Optional.of(label), detail);
        }

        static Choice word(Enum<?> value) {
            return new Choice(value.name(), Optional.empty(), "");
        }
    }

    public AskedField {
        choices = List.copyOf(choices);
    }

    static AskedField one(String name, List<Choice> choices) {
        return new AskedField(name, Kind.ONE, choices);
    }

    static AskedField some(String name, List<Choice> choices) {
        return new AskedField(name, Kind.SOME, choices);
    }

    static AskedField day(String name) {
        return new AskedField(name, Kind.DAY, List.of());
    }
}
