package vn.lienthong.web.model;

import java.util.List;

/**
 * The words of administrators for what a model may say, in the reader's language: who, of which unit, by when, and what the
 * system does by itself.
 *
 * @param posts who takes a step
 * @param units of which unit that post is
 * @param terms in what time
 * @param steps what the system does, how long it waits, to which units it goes
 * @param models that may be begun from another one
 */
public record Catalogue(
        List<Choice> posts, List<Choice> units, List<Choice> terms, List<Step> steps, List<Choice> models) {

    /** What a model says and what an administrator reads. */
    public record Choice(String value, String label) {}

    /** @param use {@code DOES}, {@code TIMES} or {@code UNITS} */
    public record Step(String name, String use, String label, List<Parameter> parameters) {}

    /** @param kind {@code performer}, {@code text}, {@code days}, {@code model}, {@code units}, {@code date_field} */
    public record Parameter(String name, String kind, String label) {}
}
