package vn.lienthong.web.mail;

import java.util.List;
import java.util.stream.Collectors;

/** A mail's words in their order, before they are set as plain text or HTML. */
record Sheet(String subject, String greeting, List<Section> sections, Line action, String footer, Line settings) {

    /** A heading with what stands below it. */
    record Section(String heading, List<Line> lines) {

        private String plain() {
            return heading + "\n" + lines.stream().map(Line::plain).collect(Collectors.joining("\n"));
        }
    }

    /** @param address where a click on the text leads; empty for none */
    record Line(String text, String detail, String address) {

        static Line of(String text) {
            return new Line(text, "", "");
        }

        private String plain() {
            return "- " + text + below(detail) + below(address);
        }

        private static String below(String more) {
            return more.isEmpty() ? "" : "\n  " + more;
        }
    }

    String plain() {
        var body = sections.stream().map(Section::plain).collect(Collectors.joining("\n\n"));
        return """
                %s

                %s

                %s: %s

                --\s
                %s
                %s: %s
                """.formatted(
                        greeting, body, action.text(), action.address(), footer, settings.text(), settings.address());
    }
}
