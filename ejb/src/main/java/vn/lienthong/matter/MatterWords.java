package vn.lienthong.matter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.matter.form.FormData;

/** The words that a matter is found by: what was filled in as text, its number and the name of its flow. */
final class MatterWords {

    private static final int MOST = 4_000;

    private MatterWords() {}

    static String of(String flow, String reference, FormData facts) {
        var words = Stream.concat(
                        Stream.of(flow, reference),
                        facts.values().values().stream().flatMap(MatterWords::texts))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" "));
        return words.length() > MOST ? words.substring(0, MOST) : words;
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf);
        }
        return value instanceof Boolean ? Stream.empty() : Stream.of(value.toString());
    }
}
