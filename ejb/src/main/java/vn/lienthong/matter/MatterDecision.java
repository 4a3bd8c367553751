package vn.lienthong.matter;

/**
 * What a person decides at a step.
 *
 * @param word one of the step's ways
 * @param data what was filled in at its form, as JSON; an empty object where it has none
 * @param reason may be empty where the way asks for none
 */
public record MatterDecision(String word, String data, String reason) {}
